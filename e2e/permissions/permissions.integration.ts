import {
  answerTypes,
  can,
  fieldMap,
  fieldsOf,
  type GuardedType,
  newId,
  openTypes,
  partTypes,
  type Rule,
  scopeOf,
} from '@cep/kit';
import { waitFor } from '@cep/kit/testing';
import { getNamedType, isObjectType } from 'graphql';
import type { Answer } from './ask';
import { callers, type Caller } from './people';
import { type Call, minimalCalls } from './minimal-call';
import { type Probed, probes, question, valueAt } from './probes';
import { dbOf, newLead, type World, world } from './world';

const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN'];
const WRAPPERS = /(Connection|Edge|Payload)$/;
/** Of the schema itself, and those that every answer may hold. */
const COMMON = /^(Query|Mutation|Subscription|PageInfo|\w+Error|__\w+)$/;

let it_: World;
const counted = { rootFields: 0, fields: 0, entities: 0 };

beforeAll(async () => {
  it_ = await world();
}, 120_000);
afterAll(async () => {
  const { rootFields, fields, entities } = counted;
  process.stdout.write(
    `permissions: ${rootFields} calls of root fields, ${fields} reads of fields, ${entities} entity references; ${callers.length} roles, HTTP and WebSocket\n`,
  );
  await it_.stop();
});

const ruleOf = (path: string): Rule | undefined => it_.rules.find((rule) => rule.path === path)?.rule;
const allowed = (role: Caller, rule: Rule): boolean => rule === 'anybody' || can({ role }, rule);
const linesOf = (role: Caller) => [it_.http.get(role), it_.socket.get(role)].flatMap((line) => (line ? [line] : []));

describe('the map', () => {
  it('knows every root field of the graph, and no other', () => {
    const calls = minimalCalls(it_.schema).map(({ path }) => path);
    expect(calls.filter((path) => ruleOf(path) === undefined)).toEqual([]);
    // The others are for the gateway alone: nobody finds them in the graph.
    const hidden = it_.rules.filter(({ path }) => !calls.includes(path));
    expect(hidden.filter(({ rule }) => rule !== 'access.follow' && rule !== 'content.follow')).toEqual([]);
  });

  it('knows every object that is not public, and every field of it', () => {
    const types = Object.values(it_.schema.getTypeMap()).filter(isObjectType);
    const named = [...Object.keys(fieldMap), ...openTypes, ...answerTypes, ...partTypes];
    const unknown = types.map(({ name }) => name).filter((name) => !WRAPPERS.test(name) && !COMMON.test(name));
    expect(unknown.filter((name) => !named.includes(name))).toEqual([]);
    for (const type of Object.keys(fieldMap) as GuardedType[]) {
      const { open, guarded } = fieldsOf(type);
      const found = it_.schema.getType(type);
      const fields = isObjectType(found) ? Object.keys(found.getFields()) : [];
      expect([type, fields.sort()]).toEqual([type, [...open, ...Object.keys(guarded)].sort()]);
    }
  });
});

describe('what needs no rule of its own', () => {
  /** The types from which a type can be reached. */
  const leadingTo = (type: string) =>
    Object.values(it_.schema.getTypeMap())
      .filter(isObjectType)
      .filter((from) => Object.values(from.getFields()).some((field) => getNamedType(field.type).name === type))
      .map(({ name }) => name);

  it('stands inside guarded objects alone', () => {
    const inside = [...Object.keys(fieldMap), ...partTypes];
    for (const type of partTypes)
      expect([type, leadingTo(type).filter((from) => !inside.includes(from))]).toEqual([type, []]);
  });

  it('is the answer of a root field and of nothing else', () => {
    for (const type of answerTypes)
      expect([type, leadingTo(type).filter((from) => !/^(Query|Mutation|\w+Payload)$/.test(from))]).toEqual([type, []]);
  });
});

describe.each(callers)('%s', (role) => {
  it('calls the root fields that the map allows, and no other', async () => {
    for (const call of minimalCalls(it_.schema).filter(({ kind }) => kind !== 'subscription')) {
      for (const line of linesOf(role)) judge(role, call, await line.ask(call.query, call.variables));
    }
  });

  it('subscribes to what the map allows, and to nothing else', async () => {
    const socket = it_.socket.get(role);
    const admin = it_.http.get('ADMIN');
    if (!socket || !admin) throw new Error('no line');
    for (const call of minimalCalls(it_.schema).filter(({ kind }) => kind === 'subscription')) {
      judge(role, call, await socket.first(call.query, call.variables, () => newLead(admin)));
    }
  });

  it('reads the fields that the map allows, and no other', async () => {
    for (const type of Object.keys(probes) as Probed[]) {
      const probe = probes[type];
      const { query, variables } = question(it_.schema, type, probe, it_.facts);
      // What is there to be read: what the one sees who sees all, or whose own it is.
      const whole = valueAt(
        (await it_.http.get(probe.own ? 'STUDENT' : 'ADMIN')?.ask(query, variables))?.data,
        probe.at,
      );
      expect([type, whole]).toEqual([type, expect.any(Object)]);
      for (const line of linesOf(role)) {
        const { data, codes } = await line.ask(query, variables);
        compare(role, type, valueAt(data, probe.at), whole ?? {});
        expect([type, codes.filter((code) => !REFUSED.includes(code))]).toEqual([type, []]);
      }
    }
  });

  it('gets by reference, from each subgraph itself, what the map allows', async () => {
    for (const [type, subgraph, id, field, reachable] of await references(role)) {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${field} } } }`;
      const running = it_.centre.subgraphs.find(({ name }) => name === subgraph);
      const principal = { role, userId: it_.people.get(role)?.id || null, sessionId: null, name: null };
      const claims = { principal, requestId: 'r', clientIp: null, userAgent: null };
      const result = await running?.execute({ query, variables: { r: [{ __typename: type, id }] }, claims });
      const [entity] = ((result?.data ?? {}) as { _entities?: (Record<string, unknown> | null)[] })['_entities'] ?? [];
      expect([type, entity?.[field] != null]).toEqual([type, reachable]);
      counted.entities += 1;
    }
  });
});

describe('ids of others', () => {
  const NOTE =
    'mutation ($id: ID!) { addNote(input: { leadId: $id, body: "Hola", idempotencyKey: "k" }) { note { id } errors { field message code } } }';
  const MOVE =
    'mutation ($id: ID!) { changeLeadStatus(input: { id: $id, status: SPAM, expectedVersion: 1 }) { lead { id } errors { field message code } } }';
  const TAKE =
    'mutation ($id: ID!) { assignLead(input: { id: $id, ownerId: null, expectedVersion: 1 }) { lead { id } errors { field message code } } }';
  const END = 'mutation ($id: ID!) { revokeSession(id: $id) { session { id } errors { field message code } } }';
  const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { consent { id } errors { field message code } } }';
  const oneOf = async (subgraph: string, sql: string): Promise<string> =>
    (await dbOf(it_.centre, subgraph).query<{ id: string }[]>(sql))[0]?.id ?? '';

  it.each<[Caller, string, string, () => Promise<string> | string]>([
    ['ADVISOR', 'a lead', 'query ($id: ID!) { lead(id: $id) { reference } }', () => it_.facts.othersLead],
    ['ADVISOR', 'a status', MOVE, () => it_.facts.othersLead],
    ['ADVISOR', 'an owner', TAKE, () => it_.facts.othersLead],
    ['ADVISOR', 'a note', NOTE, () => it_.facts.othersLead],
    ['STUDENT', 'a person', 'query ($id: ID!) { user(id: $id) { name } }', () => it_.facts.colleague],
    [
      'VIEWER',
      'a student',
      'query ($id: ID!) { user(id: $id) { name } }',
      () => oneOf('identity', `SELECT id FROM app_user WHERE role = 'STUDENT'`),
    ],
    ['MARKETING', 'a session', END, () => oneOf('identity', 'SELECT id FROM session')],
    [
      'STUDENT',
      'a consent',
      WITHDRAW,
      () =>
        oneOf('leads', `SELECT c.id FROM consent c JOIN lead l ON l.id = c.lead_id WHERE l.email NOT LIKE 'alumna@%'`),
    ],
  ])('give %s the answer of ids that do not exist: %s', async (role, _what, query, idOf) => {
    const id = await idOf();
    expect(id).not.toBe('');
    for (const line of linesOf(role)) {
      const theirs = await line.ask(query, { id });
      expect(theirs).toEqual(await line.ask(query, { id: newId() }));
    }
  });
});

describe('live events', () => {
  const EVENTS = 'subscription { leadEvents { leadId kind subject { id owner { name email } } activity { title } } }';
  const ASSIGN =
    'mutation ($id: ID!, $owner: ID, $v: Int!) { assignLead(input: { id: $id, ownerId: $owner, expectedVersion: $v }) { errors { code } } }';
  const eventsOf = (heard: readonly Answer[], id: string) =>
    heard.flatMap(({ data }) => {
      const event = data?.['leadEvents'] as { leadId: string; subject: { owner: { email: string | null } } | null };
      return event.leadId === id ? [event] : [];
    });
  const line = (role: Caller) => {
    const [http, socket, who] = [it_.http.get(role), it_.socket.get(role), it_.people.get(role)];
    if (!http || !socket || !who) throw new Error(`no ${role}`);
    return { http, socket, who };
  };

  it('take a lead that was handed over out of sight, and tell nothing more of it', async () => {
    const [admin, advisor, marketing] = [line('ADMIN'), line('ADVISOR'), line('MARKETING')];
    const theirs = advisor.socket.listen(EVENTS);
    const all = marketing.socket.listen(EVENTS);
    await waitFor(async () => {
      if (!theirs.heard[0] || !all.heard[0]) await newLead(admin.http);
      return theirs.heard[0] && all.heard[0];
    });
    const id = await newLead(admin.http);
    await admin.http.ask(ASSIGN, { id, owner: newId(), v: 1 });
    await admin.http.ask(ASSIGN, { id, owner: newId(), v: 2 });
    await admin.http.ask(ASSIGN, { id, owner: advisor.who.id, v: 3 });
    await waitFor(() => eventsOf(all.heard, id).length === 4 && eventsOf(theirs.heard, id).length === 3);
    expect(eventsOf(theirs.heard, id)).toMatchObject([
      { kind: 'CREATED' },
      { kind: 'ASSIGNED', subject: null, activity: null },
      { kind: 'ASSIGNED', subject: { id } },
    ]);
    theirs.stop();
    all.stop();
  });

  it('that a whole role shares tell nobody of the role what is of one of them alone', async () => {
    const [admin, marketing] = [line('ADMIN'), line('MARKETING')];
    const { heard, stop } = marketing.socket.listen(EVENTS);
    await waitFor(async () => {
      if (!heard[0]) await newLead(admin.http);
      return heard[0];
    });
    const id = await newLead(admin.http);
    await admin.http.ask(ASSIGN, { id, owner: marketing.who.id, v: 1 });
    await waitFor(() => eventsOf(heard, id).length === 2);
    expect(eventsOf(heard, id)[1]?.subject?.owner).toMatchObject({ name: expect.any(String), email: null });
    stop();
  });
});

function judge(role: Caller, call: Call, { data, codes }: Answer): void {
  const rule = ruleOf(call.path);
  if (rule === undefined) throw new Error(`${call.path} has no rule`);
  const refused = codes.some((code) => REFUSED.includes(code));
  expect([call.path, role, refused ? 'refused' : 'allowed', codes.includes('INTERNAL_SERVER_ERROR')]).toEqual([
    call.path,
    role,
    allowed(role, rule) ? 'allowed' : 'refused',
    false,
  ]);
  if (refused) expect([call.path, data?.[call.field] ?? null]).toEqual([call.path, null]);
  counted.rootFields += 1;
}

function compare(role: Caller, type: Probed, found: Record<string, unknown> | null, whole: Record<string, unknown>) {
  const { by, open, guarded } = fieldsOf(type);
  const { own = false } = probes[type];
  // What is asked for is a colleague's, not one's own; a lead of nobody; and one's own where the probe says so.
  const reaches = (permission: typeof by): boolean => {
    const scope = scopeOf({ role }, permission);
    return scope !== null && (own || scope !== 'own');
  };
  expect([type, role, found !== null]).toEqual([type, role, reaches(by)]);
  counted.fields += open.length + Object.keys(guarded).length;
  for (const [name, rule] of Object.entries(guarded)) {
    if (!found) continue;
    const as = reaches(rule.by) ? 'read' : rule.else;
    const value = found[name];
    // A masked value says that there is one, and not which.
    const seen = value === null ? 'null' : JSON.stringify(value) === JSON.stringify(whole[name]) ? 'read' : 'masked';
    expect([`${type}.${name}`, role, whole[name] === null, seen]).toEqual([`${type}.${name}`, role, false, as]);
  }
}

type Reference = [type: string, subgraph: string, id: string, field: string, reachable: boolean];

async function references(role: Caller): Promise<Reference[]> {
  const { lead, othersLead, colleague, apiKey, queue } = it_.facts;
  const one = async (subgraph: string, sql: string) =>
    (await dbOf(it_.centre, subgraph).query<{ id: string }[]>(sql))[0]?.id ?? '';
  const draft = await one('content', `SELECT id FROM course WHERE status = 'DRAFT' LIMIT 1`);
  const published = await one('content', `SELECT id FROM course WHERE status = 'PUBLISHED' LIMIT 1`);
  const note = await one('leads', 'SELECT id FROM note LIMIT 1');
  const activity = await one('leads', 'SELECT id FROM activity LIMIT 1');
  const reads = scopeOf({ role }, 'lead.read');
  const people = scopeOf({ role }, 'user.read');
  return [
    ['Lead', 'leads', lead, 'reference', reads !== null],
    ['Lead', 'leads', othersLead, 'reference', reads === 'all'],
    ['User', 'identity', colleague, 'name', people === 'all' || people === 'colleagues'],
    ['User', 'identity', colleague, 'email', scopeOf({ role }, 'user.readAccount') === 'all'],
    ['ApiKey', 'identity', apiKey, 'name', can({ role }, 'apiKey.manage')],
    ['Course', 'content', draft, 'title', can({ role }, 'course.readDraft')],
    ['Course', 'content', published, 'title', can({ role }, 'course.read')],
    ['Queue', 'analytics', queue, 'label', can({ role }, 'queue.read')],
    // Nothing refers to these from elsewhere, so an id opens nothing for anybody.
    ['Note', 'leads', note, 'body', false],
    ['Activity', 'leads', activity, 'title', false],
  ];
}
