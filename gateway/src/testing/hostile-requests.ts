import type { DocumentLimits } from '../guard/limits';
import type { Attack, Entrance, HttpAttack, HttpEntrance } from './hostile';

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const COURSE = 'course(id: "k1")';
/** Deeper than it could be if it meant anything: what is too deep is refused before it is understood. */
export const DEEP = `{ ${COURSE} { ${'course { '.repeat(20)} id ${'} '.repeat(20)} } }`;
export const MANY_ALIASES = `{ ${COURSE} { ${times(100, (n) => `t${n}: title`)} } }`;

/** What is more than one document may hold, and the limit that stops it: every limit, over every entrance. */
export const tooMuch: readonly (readonly [what: string, limit: keyof DocumentLimits | 'cost', query: string])[] = [
  ['fields within fields', 'depth', DEEP],
  [
    'types within types',
    'introspectionDepth',
    `{ __schema { types { ${'ofType { '.repeat(20)} name ${'} '.repeat(20)} } } }`,
  ],
  ['a field under many names', 'aliases', MANY_ALIASES],
  ['__typename under many names', 'aliases', `{ ${COURSE} { ${times(100, (n) => `t${n}: __typename`)} } }`],
  ['many directives', 'directives', `{ ${COURSE} ${times(100, () => '@skip(if: false)')} { id } }`],
  ['many root fields', 'rootFields', `{ ${times(50, (n) => `c${n}: ${COURSE} { id }`)} }`],
  ['many words', 'tokens', `{ ${COURSE} { ${times(5_000, () => 'id')} } }`],
  ['one long word', 'characters', `{ ${COURSE} { ${'i'.repeat(45_000)} } }`],
  [
    'fragments that double each other',
    'fields',
    `{ ${COURSE} { ...f0 } } ${times(60, (n) => `fragment f${n} on Course { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on Course { id }`,
  ],
  ['more than may be paid for', 'cost', `{ ${times(5, (n) => `c${n}: courses(first: 100) { id }`)} }`],
];

/** Why it is otherwise there; `code` is null where it is answered, from memory unless it is said that subgraphs are asked. */
export interface Otherwise {
  because: string;
  code: string | null;
  asksSubgraphs?: boolean;
}

export interface Refusal<Sent, At extends Entrance> {
  what: string;
  code: string;
  sent: Sent;
  /** Where it does not hold. */
  otherwise?: Partial<Record<At, Otherwise>>;
}

const OPEN_CONTRACT: Otherwise = { because: "partners may read their contract, which is nobody's secret", code: null };
const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';

export const refused: readonly Refusal<Attack, Entrance>[] = [
  { what: 'a page without end', code: 'INVALID_PAGE_SIZE', sent: { query: '{ courses(first: 100000) { id } }' } },
  {
    what: 'a page without end by a variable',
    code: 'INVALID_PAGE_SIZE',
    sent: { query: 'query ($n: Int!) { courses(first: $n) { id } }', variables: { n: 100_000 } },
  },
  { what: 'a page of no size', code: VALIDATION, sent: { query: '{ courses { id } }' } },
  {
    what: 'several operations and no name',
    code: 'OPERATION_RESOLUTION_FAILURE',
    sent: { query: 'query A { __typename } query B { __typename }' },
  },
  {
    what: 'a name that is not there',
    code: 'OPERATION_RESOLUTION_FAILURE',
    sent: { query: 'query A { __typename }', operationName: 'B' },
  },
  { what: 'half a document', code: 'GRAPHQL_PARSE_FAILED', sent: { query: `{ ${COURSE} {` } },
  { what: 'guesses', code: VALIDATION, sent: { query: `{ whoam { role } ${COURSE} { titl } }` } },
  {
    what: 'what nobody may see',
    code: VALIDATION,
    sent: { query: 'subscription { contentChanged { cursor } }' },
    otherwise: { 'HTTP for partners': { because: 'the contract has no subscriptions at all', code: 'BAD_REQUEST' } },
  },
  {
    what: 'questions about the schema',
    code: 'INTROSPECTION_DISABLED',
    sent: { query: '{ __schema { types { name } } }' },
    otherwise: { 'HTTP for partners': OPEN_CONTRACT },
  },
  {
    what: 'questions about a type',
    code: 'INTROSPECTION_DISABLED',
    sent: { query: '{ ...f } fragment f on Query { __type(name: "Lead") { name } }' },
    otherwise: { 'HTTP for partners': OPEN_CONTRACT },
  },
  {
    what: 'an id that nobody gave',
    code: 'PERSISTED_QUERY_NOT_FOUND',
    // An empty text with an id, as clients send that have only the id.
    sent: { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
  },
  {
    what: 'a value as long as a book',
    code: 'BAD_USER_INPUT',
    sent: { query: 'query ($id: ID!) { course(id: $id) { id } }', variables: { id: { book: 'x'.repeat(30_000) } } },
  },
];

const asUrl = (query: string): string => `?query=${encodeURIComponent(query)}`;

/** Only HTTP has these; what the protocol of sockets refuses by itself is told with the sockets. */
export const refusedByHttp: readonly Refusal<HttpAttack & { status: number }, HttpEntrance>[] = [
  {
    what: 'a list of operations',
    code: 'BAD_REQUEST',
    sent: { status: 400, body: JSON.stringify(Array.from({ length: 50 }, () => ({ query: `{ ${COURSE} { id } }` }))) },
  },
  {
    what: 'a body of 2 MB',
    code: 'PAYLOAD_TOO_LARGE',
    sent: { status: 413, body: JSON.stringify({ query: `{ __typename } # ${'x'.repeat(2_000_000)}` }) },
  },
  {
    what: 'a change by GET',
    code: 'METHOD_NOT_ALLOWED',
    sent: {
      status: 405,
      method: 'GET',
      search: asUrl('mutation { createLead(name: "Ana") { by } }'),
      headers: { 'apollo-require-preflight': 'true' },
    },
  },
  {
    what: 'a subscription by POST',
    code: 'BAD_REQUEST',
    sent: { status: 400, body: JSON.stringify({ query: 'subscription { queueStatus { waiting } }' }) },
  },
  {
    what: 'a form of another site',
    code: 'BAD_REQUEST',
    sent: { status: 400, headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ __typename }' }) },
  },
  {
    what: 'an image of another site, whose address is a question',
    code: 'BAD_REQUEST',
    sent: { status: 400, method: 'GET', search: asUrl(`{ ${COURSE} { id } }`) },
    otherwise: {
      'HTTP for partners': {
        because: 'no cookie is read there, and no page of another site can send a key',
        code: null,
        asksSubgraphs: true,
      },
    },
  },
];
