import { buildSubgraph, newId, type RootField } from '@cep/kit';
import { chosenSubgraphs, SUBGRAPH_NAMES } from '@cep/standalone';
import { runningCentre, type RunningCentre } from '@cep/standalone/testing';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { overHttp, overSocket, type Line, type SocketLine } from './ask';
import { type Caller, callers, keyPrincipals, person, type Person } from './people';

/** Rows that callers ask for, and the field probes with them. */
export interface Facts {
  /** Of nobody: in every reader's reach. */
  lead: string;
  /** Of an advisor who does not ask here. */
  othersLead: string;
  /** Somebody of the staff who does not ask here, logged in and with a second factor. */
  colleague: string;
  apiKey: string;
  queue: string;
}

/** Secrets of keys, as their holders send them. */
export type Keys = Record<'PARTNER' | 'WORKER', string>;

export interface World {
  centre: RunningCentre;
  /** The graph as a caller sees it. */
  schema: GraphQLSchema;
  rules: readonly RootField[];
  people: ReadonlyMap<Caller, Person>;
  http: ReadonlyMap<Caller, Line>;
  socket: ReadonlyMap<Caller, SocketLine>;
  facts: Facts;
  keys: Keys;
  stop(): Promise<void>;
}

const STUDENT_EMAIL = 'alumna@correo.example';

/** The whole product with its demo data, one caller of each role at its door, and something of every kind to read. */
export async function world(): Promise<World> {
  const centre = await runningCentre({ principals: keyPrincipals });
  const { url } = centre.gateways.local;
  const people = new Map<Caller, Person>();
  for (const role of callers) people.set(role, await person(role, await userOf(centre, role), STUDENT_EMAIL));
  const http = new Map([...people].map(([role, one]) => [role, overHttp(url, one)]));
  const socket = new Map([...people].map(([role, one]) => [role, overSocket(url, one)]));
  const admin = http.get('ADMIN');
  if (!admin) throw new Error('no administrator');
  const { data } = await admin.ask(getIntrospectionQuery());
  const built = await Promise.all(chosenSubgraphs(SUBGRAPH_NAMES).map((definition) => buildSubgraph(definition)));
  return {
    centre,
    schema: buildClientSchema(data as unknown as IntrospectionQuery),
    rules: built.flatMap(({ rules }) => rules),
    people,
    http,
    socket,
    ...(await furnish(centre, admin)),
    stop: async () => {
      for (const line of socket.values()) await line.close();
      await centre.stop();
    },
  };
}

/** Both entrances, for one caller. */
export function linesOf({ http, socket }: World, role: Caller): Line[] {
  return [http.get(role), socket.get(role)].flatMap((line) => (line ? [line] : []));
}

export function dbOf({ subgraphs }: RunningCentre, name: string) {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`no subgraph ${name}`);
  return found.runtime.db;
}

/** The demo's person of a role; students the demo has none. */
async function userOf(centre: RunningCentre, role: Caller): Promise<string> {
  const db = dbOf(centre, 'identity');
  const [known] = await db.query<{ id: string }[]>(
    `SELECT id FROM app_user WHERE role = $1 ORDER BY email LIKE 'asesor@%' DESC, id LIMIT 1`,
    [role],
  );
  if (known) return known.id;
  const id = newId();
  if (role === 'STUDENT') await insertUser(centre, id, { name: 'Alumna Prueba', email: STUDENT_EMAIL, role });
  return id;
}

async function insertUser(centre: RunningCentre, id: string, user: { name: string; email: string; role: Caller }) {
  await dbOf(centre, 'identity').query(
    `INSERT INTO app_user (id, name, email, role, status, password_hash, last_login_at) 
     SELECT $1, $2, $3, $4, 'ACTIVE', password_hash, now() FROM app_user WHERE email = 'admin@cep.example'`,
    [id, user.name, user.email, user.role],
  );
}

const CREATE_LEAD = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret errors { field code } } }`;

async function furnish(centre: RunningCentre, admin: Line): Promise<{ facts: Facts; keys: Keys }> {
  const identity = dbOf(centre, 'identity');
  const leads = dbOf(centre, 'leads');
  const colleague = newId();
  await insertUser(centre, colleague, { name: 'Colega Prueba', email: 'colega@cep.example', role: 'MARKETING' });
  await identity.query(
    `INSERT INTO session (id, user_id, user_agent, client_ip, expires_at) VALUES ($1, $2, 'Firefox', '192.0.2.7', now() + interval '1 day')`,
    [newId(), colleague],
  );
  await identity.query(
    `INSERT INTO agreement (user_id, version, accepted_at, request_id) VALUES ($1, '2026-11-22', now(), 'r')`,
    [colleague],
  );
  const lead = await newLead(admin);
  const othersLead = await newLead(admin);
  await leads.query('UPDATE lead SET owner_id = $2 WHERE id = $1', [othersLead, newId()]);
  const input = { leadId: lead, body: 'Prefiere que la llamen por la tarde', idempotencyKey: newId() };
  await admin.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { errors { code } } }', { input });
  await leads.query(
    `INSERT INTO activity (id, lead_id, kind, title, detail, outcome, reason)
     VALUES ($1, $2, 'MESSAGE', 'Correo de confirmación', 'Palabras suyas', 'FAILED', '550 <alumna@correo.example>: rechazado')`,
    [newId(), lead],
  );
  const partner = await newKey(admin, 'PARTNER', 'catalogue.read', []);
  const worker = await newKey(admin, 'WORKER', 'journal.write', ['127.0.0.0/8', '::1']);
  const queue = 'lead.created';
  const data = {
    input: { leadId: lead, email: 'alumna@correo.example' },
    label: 'Prueba',
    requestId: newId(),
    eventId: newId(),
    subject: { type: 'Lead', id: lead },
  };
  await centre.jobs.queue(queue).addBulk([{ name: 'prueba', data }]);
  return {
    facts: { lead, othersLead, colleague, apiKey: partner.id, queue },
    keys: { PARTNER: partner.secret, WORKER: worker.secret },
  };
}

async function newKey(admin: Line, kind: string, scope: string, allowedAddresses: readonly string[]) {
  const input = { name: `Clave de prueba ${kind}`, kind, scopes: [scope], plan: 'basic', allowedAddresses };
  const { data } = await admin.ask(CREATE_KEY, { input });
  const { secret } = data?.['createApiKey'] as { secret: string | null };
  return { id: idIn(data, 'createApiKey', 'apiKey'), secret: secret ?? '' };
}

/** A request of the student's address, taken in by an administrator, who is told its id. */
export async function newLead(admin: Line): Promise<string> {
  const { data } = await admin.ask('{ consentTexts(first: 10) { nodes { id purpose } } }');
  const { nodes } = data?.['consentTexts'] as { nodes: { id: string; purpose: string }[] };
  const textId = nodes.find(({ purpose }) => purpose === 'CONTACT')?.id;
  const input = {
    idempotencyKey: newId(),
    firstName: 'Casilda',
    lastName: 'Robles',
    email: STUDENT_EMAIL,
    phone: '612345678',
    message: 'Me corre prisa',
    consents: [{ purpose: 'CONTACT', granted: true, textId }],
  };
  const made = await admin.ask(CREATE_LEAD, { input });
  return idIn(made.data, 'createLead', 'lead');
}

function idIn(data: Record<string, unknown> | null, field: string, object: string): string {
  const payload = data?.[field] as Record<string, { id: string } | null> | undefined;
  const id = payload?.[object]?.id;
  if (!id) throw new Error(`${field} made nothing: ${JSON.stringify(payload)}`);
  return id;
}
