// @ts-check
'use strict';
/** What a hostile client sends: each is to be refused before it costs anything. */

/** @typedef {{ query: string, variables?: object, operationName?: string }} Document */
/**
 * @typedef {object} Attack
 * @property {Document} [document] the same over either entrance
 * @property {{ method?: string, path?: string, headers?: Record<string, string>, body?: string }} [http] only over HTTP
 * @property {string} [message] only over a socket, in place of a subscription
 * @property {string} [welcomeToPartners] why it is no attack at their entrance
 */

/** @param {number} count @param {(at: number) => string} text */
const times = (count, text) => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const PAGE = 'courses(first: 20)';
const DOUBLING = times(60, (n) => `fragment f${n} on Course { ...f${n + 1} ...f${n + 1} }`);

/** @type {Record<string, Document>} */
const DOCUMENTS = {
  depth: {
    query: `{ ${PAGE} { nodes { ${'area { courses(first: 1) { nodes { '.repeat(8)} id ${'} } } '.repeat(8)} } } }`,
  },
  aliases: { query: `{ ${PAGE} { nodes { ${times(100, (n) => `t${n}: __typename`)} } } }` },
  directives: { query: `{ ${PAGE} ${times(100, () => '@skip(if: false)')} { nodes { id } } }` },
  'root fields': { query: `{ ${times(50, (n) => `c${n}: ${PAGE} { nodes { id } }`)} }` },
  tokens: { query: `{ ${PAGE} { nodes { ${times(5_000, () => 'id')} } } }` },
  'one long word': { query: `{ ${PAGE} { nodes { ${'i'.repeat(45_000)} } } }` },
  'fragments that double each other': {
    query: `{ ${PAGE} { nodes { ...f0 } } } ${DOUBLING} fragment f60 on Course { id }`,
  },
  cost: {
    query: `{ ${times(12, (n) => `c${n}: courses(first: 100) { nodes { id runs(first: 100) { nodes { id } } } }`)} }`,
  },
  'a page without end': { query: '{ courses(first: 100000) { nodes { id } } }' },
  'half a document': { query: `{ ${PAGE} {` },
  'guessed fields': { query: '{ cours(first: 20) { nodes { id } } passwords { hash } }' },
  'two operations without a name': { query: 'query A { __typename } query B { __typename }' },
};

/** @type {Record<string, Attack>} */
const attacks = {
  ...Object.fromEntries(Object.entries(DOCUMENTS).map(([kind, document]) => [kind, { document }])),
  'the schema': {
    document: { query: '{ __schema { types { name fields { name } } } }' },
    welcomeToPartners: "they may read their contract, which is nobody's secret",
  },
  'a list of operations': { http: { body: JSON.stringify(Array.from({ length: 50 }, () => DOCUMENTS['depth'])) } },
  'a body of 2 MB': { http: { body: JSON.stringify({ query: `{ __typename } # ${'x'.repeat(2_000_000)}` }) } },
  'a change by GET': { http: { method: 'GET', path: `?query=${encodeURIComponent('mutation { logout }')}` } },
  'a form of another site': {
    http: { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{ __typename }' }) },
  },
  'a message of 2 MB': {
    message: JSON.stringify({ id: 's', type: 'subscribe', payload: { query: 'x'.repeat(2_000_000) } }),
  },
};

module.exports = { attacks };
