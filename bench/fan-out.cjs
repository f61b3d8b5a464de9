// @ts-check
'use strict';
/** A process that holds many subscribed sockets and tells when the last of them has each new lead. */
const { WebSocket: Socket } = require('ws');

const { URL: url = '', COOKIE: cookie = '', SOCKETS = '1000' } = process.env;
const wanted = Number(SOCKETS);
const AT_ONCE = 50;

// What tells events apart stands first: only the beginning of each message is looked at, for this process shares
// the processors with what it measures.
const query = `subscription { leadEvents { kind subject { id reference status course { title } } cursor } }`;
const TOLD_APART_BY = 150;
const NEW_LEAD = /"leadEvents":\{"kind":"CREATED","subject":\{"id":"([0-9a-f-]{36})"/;

/** @type {Map<string, number>} */
const seen = new Map();

/** @param {Buffer} message */
function count(message) {
  const head = message.toString('latin1', 0, TOLD_APART_BY);
  const times = (seen.get(head) ?? 0) + 1;
  seen.set(head, times);
  if (times < wanted) return;
  const id = NEW_LEAD.exec(head)?.[1];
  if (id) process.send?.({ id, at: Date.now() });
}

/** @param {string} reason */
function giveUp(reason) {
  console.error(`a socket was lost: ${reason}`);
  process.exit(1);
}

/** @returns {Promise<void>} resolves once subscribed */
const open = () =>
  new Promise((resolve) => {
    const socket = new Socket(url.replace('http', 'ws'), 'graphql-transport-ws', {
      headers: { cookie },
      perMessageDeflate: false,
    });
    let subscribed = false;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('error', (error) => giveUp(error.message));
    socket.on('close', (_code, reason) => giveUp(reason.toString() || 'closed'));
    socket.on('message', (/** @type {Buffer} */ message) => {
      if (subscribed) return count(message);
      subscribed = true;
      socket.send(JSON.stringify({ id: 's', type: 'subscribe', payload: { query } }));
      resolve();
    });
  });

async function main() {
  for (let left = wanted; left > 0; left -= AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, open));
  process.send?.({ ready: true });
}

process.on('disconnect', () => process.exit(0));
main().catch((error) => giveUp(String(error)));
