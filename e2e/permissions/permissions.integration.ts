import {
  answerTypes,
  can,
  fieldMap,
  fieldsOf,
  type GuardedType,
  openTypes,
  partTypes,
  type Rule,
  scopeOf,
} from '@cep/kit';
import { getNamedType, isObjectType } from 'graphql';
import type { Answer } from './ask';
import { callers, type Caller } from './people';
import { type Call, minimalCalls } from './minimal-call';
import { type Probed, probes, question, valueAt } from './probes';
import { describeKeys } from './keys';
import { describeReach } from './reach';
import { dbOf, linesOf, newLead, type World, world } from './world';

const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN'];
const WRAPPERS = /(Connection|Edge|Payload)$/;
/** Of the schema itself, and those that every answer may hold. */
const COMMON = /^(Query|Mutation|Subscription|PageInfo|\w+Error|__\w+)$/;

let product: World;
const counted = { rootFields: 0, fields: 0, entities: 0 };

beforeAll(async () => {
  product = await world();
});
afterAll(async () => {
  const { rootFields, fields, entities } = counted;
  process.stdout.write(
    `permissions: ${rootFields} calls of root fields, ${fields} reads of fields, ${entities} entity references; ${callers.length} roles, HTTP and WebSocket\n`,
  );
  await product.stop();
});

const ruleOf = (path: string): Rule | undefined => product.rules.find((rule) => rule.path === path)?.rule;
const allowed = (role: Caller, rule: Rule): boolean => rule === 'anybody' || can({ role }, rule);

describe('the map', () => {
  it('knows every root field of the graph, and no other', () => {
    const calls = minimalCalls(product.schema).map(({ path }) => path);
    expect(calls.filter((path) => ruleOf(path) === undefined)).toEqual([]);
    // The others are for the gateway alone: nobody finds them in the graph.
    const hidden = product.rules.filter(({ path }) => !calls.includes(path));
    expect(hidden.filter(({ rule }) => rule !== 'access.follow' && rule !== 'content.follow')).toEqual([]);
  });

  it('knows every object that is not public, and every field of it', () => {
    const types = Object.values(product.schema.getTypeMap()).filter(isObjectType);
    const named = [...Object.keys(fieldMap), ...openTypes, ...answerTypes, ...partTypes];
    const unknown = types.map(({ name }) => name).filter((name) => !WRAPPERS.test(name) && !COMMON.test(name));
    expect(unknown.filter((name) => !named.includes(name))).toEqual([]);
    for (const type of Object.keys(fieldMap) as GuardedType[]) {
      const { open, guarded } = fieldsOf(type);
      const found = product.schema.getType(type);
      const fields = isObjectType(found) ? Object.keys(found.getFields()) : [];
      expect([type, fields.sort()]).toEqual([type, [...open, ...Object.keys(guarded)].sort()]);
    }
  });
});

describe('what needs no rule of its own', () => {
  /** The types from which a type can be reached. */
  const leadingTo = (type: string) =>
    Object.values(product.schema.getTypeMap())
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
    for (const call of minimalCalls(product.schema).filter(({ kind }) => kind !== 'subscription')) {
      for (const line of linesOf(product, role)) judge(role, call, await line.ask(call.query, call.variables));
    }
  });

  it('subscribes to what the map allows, and to nothing else', async () => {
    const socket = product.socket.get(role);
    const admin = product.http.get('ADMIN');
    if (!socket || !admin) throw new Error('no line');
    for (const call of minimalCalls(product.schema).filter(({ kind }) => kind === 'subscription')) {
      judge(role, call, await socket.first(call.query, call.variables, () => newLead(admin)));
    }
  });

  it('reads the fields that the map allows, and no other', async () => {
    for (const type of Object.keys(probes) as Probed[]) {
      const probe = probes[type];
      const { query, variables } = question(product.schema, type, probe, product.facts);
      // What is there to be read: what the one sees who sees all, or whose own it is.
      const whole = valueAt(
        (await product.http.get(probe.own ? 'STUDENT' : 'ADMIN')?.ask(query, variables))?.data,
        probe.at,
      );
      expect([type, whole]).toEqual([type, expect.any(Object)]);
      for (const line of linesOf(product, role)) {
        const { data, codes } = await line.ask(query, variables);
        compare(role, type, valueAt(data, probe.at), whole ?? {});
        expect([type, codes.filter((code) => !REFUSED.includes(code))]).toEqual([type, []]);
      }
    }
  });

  it('gets by reference, from each subgraph itself, what the map allows', async () => {
    for (const [type, subgraph, id, field, reachable] of await references(role)) {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${field} } } }`;
      const running = product.centre.subgraphs.find(({ name }) => name === subgraph);
      const principal = { role, userId: product.people.get(role)?.id || null, sessionId: null, name: null };
      const claims = { principal, requestId: 'r', clientIp: null, userAgent: null };
      const result = await running?.execute({ query, variables: { r: [{ __typename: type, id }] }, claims });
      const [entity] = ((result?.data ?? {}) as { _entities?: (Record<string, unknown> | null)[] })['_entities'] ?? [];
      expect([type, entity?.[field] != null]).toEqual([type, reachable]);
      counted.entities += 1;
    }
  });
});

describe('the whole of it', () => {
  it('was driven: each role, each root field and each field, over both entrances', () => {
    const calls = minimalCalls(product.schema);
    const twice = calls.filter(({ kind }) => kind !== 'subscription').length;
    expect(counted.rootFields).toBe(callers.length * (2 * twice + calls.length - twice));
    const fields = (Object.keys(probes) as Probed[]).map((type) => fieldsOf(type));
    const each = fields.reduce((sum, { open, guarded }) => sum + open.length + Object.keys(guarded).length, 0);
    expect(counted.fields).toBe(callers.length * 2 * each);
  });
});

describeReach(() => product);
describeKeys(() => product);

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
  const { lead, othersLead, colleague, apiKey, queue } = product.facts;
  const one = async (subgraph: string, sql: string) =>
    (await dbOf(product.centre, subgraph).query<{ id: string }[]>(sql))[0]?.id ?? '';
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
