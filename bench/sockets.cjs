// @ts-check
'use strict';
/** W5: from the commit of a lead until the last of many sockets has it. */
const path = require('node:path');
const { fork } = require('node:child_process');
const { setTimeout: pause } = require('node:timers/promises');
const { query } = require('./engine.cjs');
const { createLead } = require('./jobs.cjs');
const { cpuOf, forgetPeaks, memoryOf } = require('./usage.cjs');

/** @typedef {{ delaysMs: number[], serverCpuMs: number, databaseCpuMs: number, clientCpuMs: number, peakMiB: number }} FanOut CPU a lead */

const LOST_AFTER_MS = 10_000;

/** @param {import('./round.cjs').Subject} subject @param {number} sockets @returns {Promise<import('node:child_process').ChildProcess>} with every socket subscribed */
async function openSockets({ centre, facts }, sockets) {
  const child = fork(path.join(__dirname, 'fan-out.cjs'), [], {
    env: { ...process.env, URL: centre.graph, COOKIE: facts.advisor, SOCKETS: String(sockets) },
  });
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${sockets} sockets could not be opened`)));
    child.once('message', resolve);
  });
  return child.removeAllListeners('exit');
}

/**
 * @param {import('./round.cjs').Bench} bench @param {import('./round.cjs').Subject} subject
 * @param {{ sockets: number, leads: number }} size @returns {Promise<FanOut>}
 */
async function fanOut({ engine }, subject, { sockets, leads }) {
  const child = await openSockets(subject, sockets);
  try {
    /** @type {Map<string, number>} */
    const arrived = new Map();
    child.on('message', (/** @type {any} */ { id, at }) => void arrived.set(id, at));
    // What opening them cost must be over.
    await pause(1_500);
    const { centre } = subject;
    forgetPeaks(centre.pids());
    const usage = () => ({ server: centre.cpuMs(), database: engine.cpuMs(), client: cpuOf([child.pid ?? 0]) });
    const before = usage();
    const ids = [];
    for (let lead = 0; lead < leads; lead += 1) ids.push(await seenByAll(subject, arrived));
    const after = usage();
    const committed = await commitTimes(centre.databaseUrl, ids);
    return {
      delaysMs: ids.map((id) => (arrived.get(id) ?? Number.NaN) - (committed.get(id) ?? Number.NaN)),
      serverCpuMs: (after.server - before.server) / leads,
      databaseCpuMs: (after.database - before.database) / leads,
      clientCpuMs: (after.client - before.client) / leads,
      peakMiB: memoryOf(centre.pids(), 'VmHWM'),
    };
  } finally {
    child.kill();
  }
}

/** Makes a lead and waits until every socket has it. @param {import('./round.cjs').Subject} subject @param {Map<string, number>} arrived */
async function seenByAll(subject, arrived) {
  const id = await createLead(subject);
  for (const deadline = Date.now() + LOST_AFTER_MS; !arrived.has(id); await pause(5))
    if (Date.now() > deadline) throw new Error(`an event did not reach every socket in ${LOST_AFTER_MS / 1000} s`);
  // The mail of the lead, and what else follows from it, is not to meet the next one.
  await pause(300);
  return id;
}

/** The id of an event carries the time at which it was written, just before the commit. @param {string} databaseUrl @param {string[]} ids of leads */
async function commitTimes(databaseUrl, ids) {
  const rows = await query(
    databaseUrl,
    `SELECT subject_id AS id, extract(epoch FROM uuid_extract_timestamp(id)) * 1000 AS at
     FROM leads.event_log WHERE type = 'lead.created' AND subject_id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, at }) => [String(id), Number(at)]));
}

module.exports = { fanOut };
