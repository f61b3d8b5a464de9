// @ts-check
'use strict';
/** What a request costs in centres of three sizes, measured in turn: it should not grow with the data. */
const { startCentre } = require('./centre.cjs');
const { readFacts } = require('./facts.cjs');
const { fill } = require('./fill.cjs');
const { note, ofRounds } = require('./findings.cjs');
const { short } = require('./numbers.cjs');
const { measureOnce, tryOnce } = require('./round.cjs');

/** @typedef {import('./fill.cjs').Size} Size */
/** @typedef {{ size: Size, url: string }} Stock a filled database */

/** Beside the first, which the rest of the bench uses too. @type {Size[]} */
const LARGER = [
  { courses: 20_000, runs: 60_000, campuses: 20, leads: 1_000_000 },
  { courses: 100_000, runs: 300_000, campuses: 20, leads: 5_000_000 },
];

/** The name of a finding. @type {Record<string, (size: Size) => string>} */
const NAMES = {
  'growth-W1': ({ courses }) => `W1-miss@${courses}`,
  'growth-W4': ({ leads }) => `W4@${leads}`,
};
/** @type {Record<string, string>} */
const WORKS = { 'growth-W1': 'W1-miss', 'growth-W4': 'W4' };

/** What must be left when the last database is filled, to measure in. */
const MEASURING_SECONDS = 60;

/**
 * Fills the larger databases, as far as there is time: how long the next takes follows from the one before.
 * @param {import('./round.cjs').Bench} bench @param {import('./clock.cjs').Clock} clock @returns {Promise<Stock[]>}
 */
async function fillLarger({ engine, say }, clock) {
  /** @type {Stock[]} */
  const stocks = [];
  let secondsALead = 0;
  for (const size of LARGER) {
    const expected = secondsALead * size.leads;
    if (clock.left() < MEASURING_SECONDS + expected) {
      say(`! no time for ${size.leads} leads (${Math.round(expected)} s to fill); \`--only growth\` has it`);
      break;
    }
    say(`filling ${size.courses} courses, ${size.leads} leads`);
    const startedAt = performance.now();
    const url = await engine.createDatabase(`cep_${size.leads}`);
    await fill({ url, secret: engine.secret, size });
    const seconds = (performance.now() - startedAt) / 1000;
    secondsALead = seconds / size.leads;
    say(`filled in ${short(seconds)} s`);
    stocks.push({ size, url });
  }
  return stocks;
}

/**
 * @param {import('./round.cjs').Bench} bench
 * @param {{ stocks: Stock[], parts: string[], rounds: number, hasTime: () => boolean, findings: import('./findings.cjs').Findings }} part
 */
async function measureGrowth(bench, { stocks, parts, rounds, hasTime, findings }) {
  await using centres = new AsyncDisposableStack();
  /** @type {{ size: Size, subject: import('./round.cjs').Subject }[]} */
  const subjects = [];
  for (const { size, url } of stocks) {
    const centre = await startCentre({ ...bench, databaseUrl: url, form: 'allInOne' });
    centres.defer(() => centre.stop());
    subjects.push({ size, subject: { centre, facts: await readFacts(centre), floor: null } });
  }
  const wanted = Object.keys(NAMES).filter((part) => parts.includes(part));
  const cells = wanted.flatMap((part) =>
    subjects.map(({ size, subject }) => ({
      subject,
      name: NAMES[part]?.(size) ?? part,
      work: WORKS[part] ?? part,
      rounds: /** @type {import('./round.cjs').Round[]} */ ([]),
    })),
  );
  for (const { work, subject } of cells) await tryOnce(work, subject);
  for (const { work, subject } of cells) await measureOnce({ ...bench, seconds: 1, say: () => {} }, work, subject);
  for (let round = 1; round <= rounds && (round === 1 || hasTime()); round += 1) {
    for (const { name, work, subject, rounds: list } of cells) {
      const one = await measureOnce(bench, work, subject);
      list.push(one);
      bench.say(
        `growth, round ${round} of ${rounds}, ${name}: ${short(one.serverCpuMs + one.databaseCpuMs)} ms of CPU a request`,
      );
    }
  }
  for (const { name, rounds: list } of cells) note(findings, name, 'allInOne', ofRounds(list));
}

module.exports = { fillLarger, measureGrowth };
