// @ts-check
'use strict';
/** Two products on one database, one of them with another setting, measured in turn: what the setting costs. */
const { startCentre } = require('./centre.cjs');
const { readFacts } = require('./facts.cjs');
const { ofRounds } = require('./findings.cjs');
const { rangeOf } = require('./numbers.cjs');
const { measureOnce, tryOnce } = require('./round.cjs');
const { works } = require('./works.cjs');

/** @typedef {import('./findings.cjs').Finding} Finding */
/** @typedef {{ usual: Finding, other: Finding, share: import('./numbers.cjs').Range }} Comparison `share`: the usual one's requests/s for each of the other's */

const WARM_UP_SECONDS = 3;
/** What no production starts with; here it says what guarding costs. */
const GUARD_OFF = { name: 'GUARD', value: 'off' };

/**
 * @param {import('./round.cjs').Bench} bench
 * @param {{ databaseUrl: string, form: import('./options.cjs').Form, parts: string[], rounds: number, setting: { name: string, value: string } }} part
 * @returns {Promise<Record<string, Comparison>>} by work
 */
async function compare(bench, { databaseUrl, form, parts, rounds, setting }) {
  await using centres = new AsyncDisposableStack();
  const subjects = [];
  // No production starts without its guard.
  const mode = setting.name === GUARD_OFF.name ? 'development' : 'production';
  for (const given of [null, setting]) {
    const centre = await startCentre({ ...bench, databaseUrl, form, setting: given, mode });
    centres.defer(() => centre.stop());
    subjects.push({ centre, facts: await readFacts(centre), floor: null });
  }
  /** @type {Record<string, Comparison>} */
  const found = {};
  for (const name of Object.keys(works).filter((work) => parts.includes(work))) {
    for (const subject of subjects) await tryOnce(name, subject);
    for (const subject of subjects)
      await measureOnce({ ...bench, seconds: WARM_UP_SECONDS, say: () => {} }, name, subject);
    /** @type {import('./round.cjs').Round[][]} */
    const lists = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // Who goes first changes: what the first leaves behind is not always the same one's burden.
      for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const subject = subjects[side];
        if (subject) lists[side]?.push(await measureOnce(bench, name, subject));
      }
      bench.say(
        `${name}, round ${round + 1} of ${rounds}: ${lists.map((list) => Math.round(list.at(-1)?.rps ?? 0)).join(' and ')} req/s`,
      );
    }
    const [usual = [], other = []] = lists;
    const share = rangeOf(usual.map(({ rps }, index) => rps / (other[index]?.rps ?? Number.NaN)));
    found[name] = { usual: ofRounds(usual), other: ofRounds(other), share };
  }
  return found;
}

/** The guarded product; its ratio is to the unguarded one of the same round, not to the floor. @param {Record<string, Comparison>} works @returns {Finding} */
function guardShare(works) {
  const found = works['W1-miss'];
  if (!found) throw new Error('what the guard costs is said of W1-miss');
  return { ...found.usual, ratio: found.share };
}

module.exports = { compare, guardShare, GUARD_OFF };
