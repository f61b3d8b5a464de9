// @ts-check
'use strict';
const { setTimeout: pause } = require('node:timers/promises');
const { portIsTaken } = require('./free-port.cjs');
const { Fault } = require('./fault.cjs');

/** @typedef {Partial<Record<string, number>>} Ports variable → port */

/** @param {Ports} ports @param {string} host @returns {Promise<[string, number][]>} */
async function takenPorts(ports, host) {
  /** @type {[string, number][]} */
  const taken = [];
  for (const [name, port] of Object.entries(ports))
    if (port && (await portIsTaken(port, host))) taken.push([name, port]);
  return taken;
}

/**
 * Refuses before anything is started, naming every port at once.
 * @param {Ports} ports @param {string} host
 * @param {number} patience milliseconds to wait for what a killed launcher left and is on its way out
 */
async function requireFreePorts(ports, host, patience) {
  let taken = await takenPorts(ports, host);
  for (const deadline = Date.now() + patience; taken.length > 0 && Date.now() < deadline;) {
    await pause(100);
    taken = await takenPorts(ports, host);
  }
  if (taken.length === 0) return;
  const list = taken.map(([name, port]) => `${port} (${name})`).join(', ');
  const [first, port] = taken[0] ?? [];
  throw new Fault(
    `${taken.length === 1 ? 'A port is' : 'Ports are'} taken by another program: ${list}.`,
    `Stop that program (see it with: ss -ltnp 'sport = :${port}'), or choose another port: ${first}=${Number(port) + 100} npx -y pnpm@12 start (PORT_OFFSET=100 moves all).`,
  );
}

module.exports = { requireFreePorts };
