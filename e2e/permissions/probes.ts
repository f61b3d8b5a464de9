import type { GuardedType } from '@cep/kit';
import { getNamedType, type GraphQLSchema, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { Facts } from './world';

/** How to get at an object of a type; `*` stands for its fields. */
export interface Probe {
  query: string;
  /** Where it stands in the answer. */
  at: readonly (string | number)[];
  /** The object is the caller's own: it is in the reach of whoever has any. */
  own?: boolean;
}

const lead = (rest: string, ...at: (string | number)[]): Probe => ({
  query: `query ($lead: ID!) { lead(id: $lead) { ${rest} } }`,
  at: ['lead', ...at],
});
const user = (rest: string, ...at: (string | number)[]): Probe => ({
  query: `query ($colleague: ID!) { user(id: $colleague) { ${rest} } }`,
  at: ['user', ...at],
});
const audit = (rest: string, ...at: (string | number)[]): Probe => ({
  query: `{ auditEvents(first: 1, filter: { actions: ["apiKey.created", "api-key.created", "setting.updated", "lead.note-added"] }) { nodes { ${rest} } } }`,
  at: ['auditEvents', 'nodes', 0, ...at],
});
const queue = (rest: string, ...at: (string | number)[]): Probe => ({
  query: `query ($queue: String!) { queue(name: $queue) { ${rest} } }`,
  at: ['queue', ...at],
});

/** Events come over a socket alone and have tests of their own. */
export type Probed = Exclude<GuardedType, 'LeadEvent' | 'QueueEvent'>;

export const probes: Readonly<Record<Probed, Probe>> = {
  Lead: lead('*'),
  LeadContact: lead('contact { * }', 'contact'),
  Note: lead('notes(first: 1) { nodes { * } }', 'notes', 'nodes', 0),
  Activity: lead('timeline(first: 1) { nodes { * } }', 'timeline', 'nodes', 0),
  Consent: lead('consents(first: 1) { nodes { * } }', 'consents', 'nodes', 0),
  OwnRequest: { query: '{ ownRequests(first: 1) { nodes { * } } }', at: ['ownRequests', 'nodes', 0], own: true },
  OwnConsent: { query: '{ ownConsents(first: 1) { nodes { * } } }', at: ['ownConsents', 'nodes', 0], own: true },
  User: user('*'),
  Session: user('sessions(first: 1) { nodes { * } }', 'sessions', 'nodes', 0),
  TwoFactor: user('twoFactor { * }', 'twoFactor'),
  ApiKey: { query: 'query ($apiKey: ID!) { apiKey(id: $apiKey) { * } }', at: ['apiKey'] },
  Setting: { query: '{ settings(first: 1) { nodes { * } } }', at: ['settings', 'nodes', 0] },
  AuditEvent: audit('*'),
  AuditActor: audit('actor { * }', 'actor'),
  FieldChange: audit('changes { * }', 'changes', 0),
  Queue: queue('*'),
  Job: queue('jobs(first: 1) { nodes { * } }', 'jobs', 'nodes', 0),
  JobValue: queue('jobs(first: 1) { nodes { payload { * } } }', 'jobs', 'nodes', 0, 'payload', 0),
};

/** The question of a probe, with every field of the type that the schema has. */
export function question(schema: GraphQLSchema, type: string, probe: Probe, facts: Facts) {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`no object type ${type}`);
  const fields = Object.values(found.getFields()).map((field) => {
    const needed = field.args.filter((arg) => isNonNullType(arg.type));
    const args = needed.length > 0 ? `(${needed.map(({ name }) => `${name}: 1`).join(', ')})` : '';
    return `${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
  });
  const query = probe.query.replace('*', fields.join(' '));
  const used = Object.entries(facts).filter(([name]) => query.includes(`$${name}:`));
  return { query, variables: Object.fromEntries(used) };
}

export function valueAt(data: unknown, at: readonly (string | number)[]): Record<string, unknown> | null {
  let value: unknown = data;
  for (const step of at) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return (value as Record<string, unknown> | null | undefined) ?? null;
}
