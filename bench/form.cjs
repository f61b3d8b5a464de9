// @ts-check
'use strict';
/** Everything that is measured of the product in one form. */
const { startCentre } = require('./centre.cjs');
const { readFacts } = require('./facts.cjs');
const { note, ofDelays, ofRounds } = require('./findings.cjs');
const { measureRefusals } = require('./hostile/index.cjs');
const { drain, handOverAlone, handOverDelays } = require('./jobs.cjs');
const { quantile, rangeOf, short } = require('./numbers.cjs');
const { measureOnce, tryOnce } = require('./round.cjs');
const { fanOut } = require('./sockets.cjs');
const { afterLoad, atRest, ofStarts, startAndStop } = require('./start-up.cjs');
const { untilQuiet } = require('./usage.cjs');
const { works } = require('./works.cjs');

/** @typedef {import('./round.cjs').Bench} Bench */
/** @typedef {import('./round.cjs').Subject} Subject */
/**
 * @typedef {object} Part
 * @property {import('./options.cjs').Form} form
 * @property {string[]} parts what is wanted
 * @property {number} rounds
 * @property {() => boolean} hasTime for one more round
 * @property {string} databaseUrl
 * @property {string} floorUrl
 * @property {import('./findings.cjs').Findings} findings where all is noted
 */

const WARM_UP_SECONDS = 2;
/** How long the mails of a load may take; what is left then is said. */
const DRAIN_MS = 20_000;
const LEADS_A_BATCH = 12;

/** @param {Bench} bench @param {Part} part */
async function measureForm(bench, part) {
  const { form, parts, findings, rounds } = part;
  const start = () => startCentre({ ...bench, databaseUrl: part.databaseUrl, form });
  const restarts = parts.includes('W6');
  const starts = restarts ? await startAndStop(start, rounds - 1) : [];
  const centre = await start();
  try {
    if (restarts) note(findings, 'W6', form, ofStarts([...starts, await atRest(centre)]));
    const facts = await readFacts(centre);
    const subject = { centre, facts, floor: part.floorUrl };
    await measureWorks(bench, part, subject);
    if (parts.includes('hostile') && form === 'allInOne') {
      bench.say('hostile requests');
      for (const [name, finding] of Object.entries(await measureRefusals(centre, bench.engine.secret)))
        note(findings, name, form, finding);
    }
    for (const sockets of [1_000, 5_000]) {
      if (parts.includes(`W5-${sockets}`))
        note(findings, `W5-${sockets}`, form, await measureSockets(bench, part, subject, sockets));
    }
    await settle(bench, subject);
    if (restarts) note(findings, 'W6-after', form, await afterLoad(centre));
  } finally {
    await centre.stop();
  }
}

/** @param {Bench} bench @param {Part} part @param {Subject} subject */
async function measureWorks(bench, part, subject) {
  const { form, parts, findings, rounds } = part;
  const names = Object.keys(works).filter((name) =>
    parts.some((wanted) => wanted === name || wanted.startsWith(`${name}-h`)),
  );
  for (const name of names) await tryOnce(name, subject);
  for (const name of names) await measureOnce({ ...bench, seconds: WARM_UP_SECONDS, say: () => {} }, name, subject);
  await settle(bench, subject);

  /** @type {Map<string, import('./round.cjs').Round[]>} */
  const found = new Map(names.map((name) => [name, []]));
  /** @type {HandOvers} */
  const handOvers = { alone: [], busy: [] };
  for (let round = 1; round <= rounds && (round === 1 || part.hasTime()); round += 1) {
    for (const [name, list] of found) {
      const one =
        name === 'W3' ? await measureLeads(bench, subject, handOvers) : await measureOnce(bench, name, subject);
      list.push(one);
      bench.say(
        `${form}, round ${round} of ${rounds}, ${name}: ${short(one.rps)} req/s, ${short(one.ratio)} of the floor`,
      );
    }
  }
  for (const [name, list] of found) if (parts.includes(name)) note(findings, name, form, ofRounds(list));
  if (!parts.includes('W3-handover')) return;
  note(findings, 'W3-handover', form, ofDelays(handOvers.alone));
  note(findings, 'W3-handover-busy', form, ofDelays(handOvers.busy));
}

/** @typedef {{ alone: number[][], busy: number[][] }} HandOvers delays of leads that come one by one, and of a load's */

/** W3, with how soon its jobs are in their queue. @param {Bench} bench @param {Subject} subject @param {HandOvers} handOvers */
async function measureLeads(bench, subject, { alone, busy }) {
  const { databaseUrl } = subject.centre;
  alone.push(await handOverAlone(subject, LEADS_A_BATCH));
  const since = new Date();
  const one = await measureOnce(bench, 'W3', subject);
  busy.push(await handOverDelays(databaseUrl, since));
  await settle(bench, subject);
  return one;
}

/** @param {Bench} bench @param {Part} part @param {Subject} subject @param {number} sockets */
async function measureSockets(bench, { form, rounds }, subject, sockets) {
  /** @type {import('./sockets.cjs').FanOut[]} */
  const batches = [];
  for (let round = 1; round <= rounds; round += 1) {
    batches.push(await fanOut(bench, subject, { sockets, leads: LEADS_A_BATCH }));
  }
  const figures = (/** @type {'serverCpuMs' | 'databaseCpuMs' | 'clientCpuMs' | 'peakMiB'} */ key) =>
    rangeOf(batches.map((batch) => batch[key]));
  const delays = batches.map(({ delaysMs }) => delaysMs);
  bench.say(
    `${form}, ${sockets} sockets: ${short(quantile(delays.flat(), 0.5))} ms to the last (the sockets' own process: ${short(figures('clientCpuMs').median)} ms of CPU)`,
  );
  return ofDelays(delays, {
    serverCpuMs: figures('serverCpuMs'),
    databaseCpuMs: figures('databaseCpuMs'),
    peakMiB: figures('peakMiB'),
  });
}

/** @param {Bench} bench @param {Subject} subject */
async function settle({ say, engine }, { centre }) {
  const left = await drain(centre.databaseUrl, DRAIN_MS);
  await untilQuiet(() => centre.cpuMs() + engine.cpuMs(), DRAIN_MS);
  if (left > 0)
    say(`! ${left} jobs of the load are still waiting after ${DRAIN_MS / 1000} s; what follows bears them too`);
}

module.exports = { measureForm };
