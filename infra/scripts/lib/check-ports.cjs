// @ts-check
'use strict';
const { portIsTaken } = require('./free-port.cjs');
const { Fault } = require('./fault.cjs');

/**
 * Refuses before anything is started, naming every port at once.
 * @param {Partial<Record<string, number>>} ports variable → port @param {string} host
 */
async function requireFreePorts(ports, host) {
  const wanted = Object.entries(ports).filter((entry) => entry[1] !== undefined && entry[1] !== 0);
  const taken = [];
  for (const [name, port] of wanted) if (await portIsTaken(Number(port), host)) taken.push([name, port]);
  if (taken.length === 0) return;
  const list = taken.map(([name, port]) => `${port} (${name})`).join(', ');
  const [first, port] = taken[0] ?? [];
  throw new Fault(
    `${taken.length === 1 ? 'A port is' : 'Ports are'} taken by another program: ${list}.`,
    `Stop that program (see it with: ss -ltnp 'sport = :${port}'), or choose another port: ${first}=${Number(port) + 100} npx -y pnpm@12 start (PORT_OFFSET=100 moves all).`,
  );
}

module.exports = { requireFreePorts };
