// @ts-check
'use strict';
/** One attack, once: how long until it was refused, and how large the answer was. */
const { once } = require('node:events');
const { WebSocket: Socket } = require('ws');

/** @typedef {import('./attacks.cjs').Attack} Attack */
/** @typedef {'HTTP' | 'HTTP for partners' | 'WebSocket'} Entrance partners have no socket: their contract has no subscriptions */
/** @typedef {{ ms: number, bytes: number }} Refusal */

const PATIENCE_MS = 10_000;

/** @param {string} graph @param {NonNullable<Attack['http']>} http @returns {Promise<Refusal>} @throws when it was let through */
async function overHttp(graph, { method = 'POST', path = '', headers, body }) {
  const begun = performance.now();
  const response = await fetch(`${graph}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error) => cutOff(error));
  const text = response ? await response.text() : '';
  const ms = performance.now() - begun;
  if (response?.ok) throw new Error(`was let through: ${text.slice(0, 200)}`);
  return { ms, bytes: Buffer.byteLength(text) };
}

/** Who sends a body that nobody wants to read may lose the line before the answer: that is a refusal too. @param {Error & { cause?: { code?: string } }} error @returns {null} */
function cutOff(error) {
  if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(error.cause?.code ?? '')) return null;
  throw error;
}

/** On a socket of its own: one that was refused often is closed. @param {string} graph @param {string} message @returns {Promise<Refusal>} @throws when it was let through */
async function overSocket(graph, message) {
  const socket = new Socket(graph.replace('http', 'ws'), 'graphql-transport-ws', { perMessageDeflate: false });
  try {
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    const begun = performance.now();
    socket.send(message);
    const answer = await firstAnswer(socket);
    if (answer.type !== 'error' && answer.type !== 'closed' && !answer.text.includes('"errors":[{'))
      throw new Error(`was let through: ${answer.text.slice(0, 200)}`);
    return { ms: performance.now() - begun, bytes: Buffer.byteLength(answer.text) };
  } finally {
    socket.terminate();
  }
}

/** @param {import('ws').WebSocket} socket @returns {Promise<{ type: string, text: string }>} */
const firstAnswer = (socket) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('got no answer')), PATIENCE_MS).unref();
    socket.on('message', (data) => resolve({ type: JSON.parse(String(data)).type, text: String(data) }));
    socket.on('close', (_code, reason) => resolve({ type: 'closed', text: String(reason) }));
    socket.on('error', () => resolve({ type: 'closed', text: '' }));
  });

/** @typedef {{ graph: string, key: string }} Target the address of the graph, and a partner's key */
/** @typedef {{ entrance: Entrance, send: (target: Target) => Promise<Refusal> }} Way */

/** @param {Attack} attack @returns {Way[]} */
function waysOf({ document, http, message, welcomeToPartners }) {
  const request = http ?? (document && { body: JSON.stringify(document) });
  const text = message ?? (document && JSON.stringify({ id: 's', type: 'subscribe', payload: document }));
  /** @type {Way[]} */
  const ways = [];
  if (request) ways.push({ entrance: 'HTTP', send: ({ graph }) => overHttp(graph, request) });
  if (request && !welcomeToPartners)
    ways.push({ entrance: 'HTTP for partners', send: (target) => overHttp(...asPartner(target, request)) });
  if (text) ways.push({ entrance: 'WebSocket', send: ({ graph }) => overSocket(graph, text) });
  return ways;
}

/** @param {Target} target @param {NonNullable<Attack['http']>} request @returns {Parameters<typeof overHttp>} */
const asPartner = ({ graph, key }, request) => [
  new URL('/partner/graphql', graph).href,
  { ...request, headers: { authorization: `Bearer ${key}`, ...request.headers } },
];

module.exports = { waysOf };
