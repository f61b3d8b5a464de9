// @ts-check
'use strict';
/** One work, once: the floor and the product in turn, within seconds of each other. */
const { listedChanges } = require('./changes.cjs');
const { query } = require('./engine.cjs');
const { post } = require('./facts.cjs');
const { forgetPeaks, memoryOf } = require('./usage.cjs');
const { bodyOf, works } = require('./works.cjs');

/** @typedef {import('./centre.cjs').Centre} Centre */
/** @typedef {import('./facts.cjs').Facts} Facts */
/**
 * @typedef {object} Bench what a run has at hand
 * @property {import('./engine.cjs').Engine} engine
 * @property {import('./load/index.cjs').Generator} generator
 * @property {number} seconds
 * @property {(text: string) => void} say
 */
/** @typedef {{ centre: Centre, facts: Facts, floor: string | null }} Subject */
/**
 * @typedef {object} Round
 * @property {number} rps at 32 connections
 * @property {number} ratio to the floor of this round; NaN without one
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {number} p50AloneMs at one connection
 * @property {number} p99AloneMs
 * @property {number} serverCpuMs a request
 * @property {number} databaseCpuMs a request
 * @property {number} peakMiB of the product's processes together
 */

const CONNECTIONS = 32;
/** A connection alone is slower than any machine's noise; it needs less time. */
const ALONE_SECONDS = 1;

/** @param {string} name */
function workOf(name) {
  const work = works[name];
  if (!work) throw new Error(`there is no work ${name}`);
  return work;
}

/** @param {string} name @param {Subject} subject @param {Pick<import('./load/index.cjs').Load, 'connections' | 'seconds'>} size @returns {Promise<import('./load/index.cjs').Load>} */
async function loadOf(name, { centre, facts }, size) {
  const work = workOf(name);
  /** @type {Record<string, string>} */
  const headers = work.as ? { cookie: facts[work.as] } : {};
  const load = { url: centre.graph, request: { body: bodyOf(work, facts), headers }, ...size };
  if (!work.changeEvery) return load;
  const requests = await listedChanges(centre.databaseUrl, facts.manager);
  return { ...load, among: { every: work.changeEvery, requests } };
}

/** @param {import('./load/index.cjs').Load} load */
async function answerOf({ request, url }) {
  const answer = await post(url, request.body.replaceAll('{{n}}', '1'), request.headers?.['cookie']);
  return `${answer.status} ${(await answer.text()).slice(0, 400)}`;
}

/** A request must answer with data before it is worth measuring. @param {string} name @param {Subject} subject */
async function tryOnce(name, subject) {
  const answer = await answerOf(await loadOf(name, subject, { connections: 1, seconds: 1 }));
  if (!answer.startsWith('200 ') || /"errors":\[\{/.test(answer)) throw new Error(`${name} does not work: ${answer}`);
}

/** @param {Bench} bench @param {string} name @param {Subject} subject */
async function floorRps({ generator, seconds }, name, { floor, facts }) {
  if (!floor) return Number.NaN;
  const work = workOf(name);
  const url = `${floor}/${work.cached ? 'constant' : name}`;
  const measured = await generator.measure({
    url,
    request: { body: bodyOf(work, facts) },
    connections: CONNECTIONS,
    seconds: Math.max(1, seconds - 1),
  });
  if (measured.failed > 0) throw new Error(`${name}: ${measured.failed} requests of the floor failed`);
  return measured.rps;
}

/** @param {Bench} bench @param {string} name @param {Subject} subject @returns {Promise<Round>} */
async function measureOnce(bench, name, subject) {
  const { centre } = subject;
  const { generator, seconds, engine } = bench;
  const floor = await floorRps(bench, name, subject);
  // First, while nothing of the load is still to be done behind it.
  const alone = await generator.measure(await loadOf(name, subject, { connections: 1, seconds: ALONE_SECONDS }));
  const load = await loadOf(name, subject, { connections: CONNECTIONS, seconds });
  const since = new Date();
  forgetPeaks(centre.pids());
  const before = { server: centre.cpuMs(), database: engine.cpuMs() };
  const busy = await generator.measure(load);
  const after = { server: centre.cpuMs(), database: engine.cpuMs() };
  const peakMiB = memoryOf(centre.pids(), 'VmHWM');
  await requireProof(name, busy.requests, since, centre.databaseUrl);
  if (busy.generatorCpuMs > seconds * 900)
    bench.say(`! ${name}: the load generator was busy nearly all the time; it may be what was measured`);
  const failed = busy.failed + alone.failed;
  if (failed > 0) throw new Error(`${name}: ${failed} requests failed; one more: ${await answerOf(load)}`);
  return {
    rps: busy.rps,
    ratio: busy.rps / floor,
    p50Ms: busy.p50Ms,
    p99Ms: busy.p99Ms,
    p50AloneMs: alone.p50Ms,
    p99AloneMs: alone.p99Ms,
    serverCpuMs: (after.server - before.server) / busy.requests,
    databaseCpuMs: (after.database - before.database) / busy.requests,
    peakMiB,
  };
}

/** Those in flight when the load ends are counted by nobody. */
const ENOUGH = 0.9;

/** An answer of 200 may say no: what was counted must have left its event. @param {string} name @param {number} requests @param {Date} since @param {string} databaseUrl */
async function requireProof(name, requests, since, databaseUrl) {
  const { proof } = workOf(name);
  if (!proof) return;
  const [row] = await query(
    databaseUrl,
    `SELECT count(*)::int AS events FROM ${proof.log}.event_log WHERE type = $1 AND occurred_at >= $2`,
    [proof.type, since],
  );
  const expected = Math.floor(requests * proof.share);
  if (row?.events < expected * ENOUGH)
    throw new Error(`${name}: ${expected} events ${proof.type} should be there, ${row?.events} are`);
}

module.exports = { measureOnce, tryOnce };
