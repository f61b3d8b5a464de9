// @ts-check
'use strict';
/** What a request costs in centres of three sizes, measured in turn: it should not grow with the data. */
const { startCentre } = require('./centre.cjs');
const { readFacts } = require('./facts.cjs');
const { fill, SIZE } = require('./fill.cjs');
const { note, ofRounds } = require('./findings.cjs');
const { short } = require('./numbers.cjs');
const { measureOnce, tryOnce } = require('./round.cjs');

/** @typedef {import('./fill.cjs').Size} Size */
/** @typedef {{ size: Size, url: string, works: string[] }} Stock a filled database, and what is measured in it */

/** What is measured at which sizes. @type {Record<string, { work: string, name: (size: Size) => string }>} */
const CELLS = {
  'growth-W1': { work: 'W1-miss', name: ({ courses }) => `W1-miss@${courses}` },
  'growth-W4': { work: 'W4', name: ({ leads }) => `W4@${leads}` },
};

/** Beside the first, which the rest of the bench uses too. @type {Size[]} */
const LARGER = [
  { ...SIZE, courses: 20_000, runs: 60_000, leads: 1_000_000 },
  { ...SIZE, courses: 100_000, runs: 300_000, leads: 5_000_000 },
];

/** What must be left after filling, to measure in. */
const MEASURING_SECONDS = 100;
/** Millions of rows take longer each than thousands. */
const SLOWER = 1.4;

/**
 * Fills the larger databases, as far as there is time: how long one takes follows from the one before. Without time for
 * the leads it has the courses alone, and W4 is not measured there.
 * @param {import('./round.cjs').Bench} bench
 * @param {{ parts: string[], clock: import('./clock.cjs').Clock, first: Stock, seconds: number }} part `seconds`: that the first one's leads took
 * @returns {Promise<Stock[]>} the first among them
 */
async function fillLarger({ engine, say }, { parts, clock, first, seconds }) {
  const stocks = [first];
  let secondsALead = seconds / first.size.leads;
  for (const wanted of LARGER) {
    const expected = SLOWER * secondsALead * wanted.leads;
    const hasTime = parts.includes('growth-W4') && clock.left() > MEASURING_SECONDS + expected;
    if (parts.includes('growth-W4') && !hasTime)
      say(
        `! ${wanted.leads} leads would take about ${short(expected)} s to fill: left out; \`--only growth --minutes 30\` has time for them`,
      );
    const size = hasTime ? wanted : { ...wanted, leads: SIZE.leads };
    if (!hasTime && !parts.includes('growth-W1')) break;
    say(`filling ${size.courses} courses, ${size.leads} leads`);
    const url = await engine.createDatabase(`cep_${size.courses}`);
    secondsALead = (await fill({ url, secret: engine.secret, size })) / size.leads;
    stocks.push({ size, url, works: hasTime ? parts : parts.filter((part) => part !== 'growth-W4') });
  }
  return stocks;
}

/** @typedef {{ name: string, work: string, subject: import('./round.cjs').Subject, rounds: import('./round.cjs').Round[] }} Cell */

/**
 * @param {import('./round.cjs').Bench} bench
 * @param {{ stocks: Stock[], rounds: number, hasTime: () => boolean, findings: import('./findings.cjs').Findings }} part
 */
async function measureGrowth(bench, { stocks, rounds, hasTime, findings }) {
  await using centres = new AsyncDisposableStack();
  /** @type {Cell[]} */
  const cells = [];
  for (const { size, url, works } of stocks) {
    const centre = await startCentre({ ...bench, databaseUrl: url, form: 'allInOne' });
    centres.defer(() => centre.stop());
    const subject = { centre, facts: await readFacts(centre), floor: null };
    for (const [part, { work, name }] of Object.entries(CELLS))
      if (works.includes(part)) cells.push({ name: name(size), work, subject, rounds: [] });
  }
  // Work by work, so that the sizes of one follow each other closely.
  cells.sort((a, b) => a.work.localeCompare(b.work));
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
