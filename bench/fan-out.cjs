// @ts-check
'use strict';
/** A process that holds many subscribed sockets and tells when the last of them has each event. */
const { WebSocket: Socket } = require('ws');

const { URL: url = '', COOKIE: cookie = '', SOCKETS = '1000' } = process.env;
const wanted = Number(SOCKETS);
const query = `subscription { leadEvents { cursor kind subject { id reference status course { title } } } }`;
/** @type {Map<string, number>} */
const seen = new Map();
let acknowledged = 0;

/** @param {string} text */
function receive(text) {
  const id = /"id":"([0-9a-f-]{36})","reference"/.exec(text)?.[1];
  if (!id) return;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  if (count === wanted) process.send?.({ id, at: performance.timeOrigin + performance.now() });
}

function open() {
  return new Promise((resolve, reject) => {
    const socket = new Socket(url.replace('http', 'ws'), 'graphql-transport-ws', { headers: { cookie } });
    socket.once('error', reject);
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('{"type":"connection_ack"')) {
        socket.send(JSON.stringify({ id: 's', type: 'subscribe', payload: { query } }));
        acknowledged += 1;
        resolve(undefined);
      } else if (text.includes('"ping"')) socket.send('{"type":"pong"}');
      else receive(text);
    });
  });
}

async function main() {
  while (acknowledged < wanted) await Promise.all(Array.from({ length: Math.min(50, wanted - acknowledged) }, open));
  process.send?.({ ready: true });
}

process.on('disconnect', () => process.exit(0));
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
