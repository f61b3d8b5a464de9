// @ts-check
'use strict';
/** What was found: works, each in its forms, each figure with its range over the rounds. */
const { quantile, rangeOf } = require('./numbers.cjs');

/** @typedef {import('./numbers.cjs').Range} Range */
/** @typedef {import('./options.cjs').Form} Form */
/**
 * @typedef {object} Finding null: the work has no such figure
 * @property {Range | null} rps at 32 connections
 * @property {Range | null} ratio to the floor of the same round
 * @property {Range | null} p50Ms
 * @property {Range | null} p99Ms
 * @property {Range | null} p50AloneMs at one connection
 * @property {Range | null} p99AloneMs
 * @property {Range | null} serverCpuMs CPU time of the product's processes a request
 * @property {Range | null} databaseCpuMs CPU time of PostgreSQL a request
 * @property {Range | null} peakMiB resident memory at most, the product's processes together
 * @property {Range | null} answerBytes
 */
/** @typedef {Record<string, Partial<Record<Form, Finding>>>} Findings work → form → finding */

/** @type {Finding} */
const NOTHING = {
  rps: null,
  ratio: null,
  p50Ms: null,
  p99Ms: null,
  p50AloneMs: null,
  p99AloneMs: null,
  serverCpuMs: null,
  databaseCpuMs: null,
  peakMiB: null,
  answerBytes: null,
};

/** @param {import('./round.cjs').Round} round @param {string} key */
const figureOf = (round, key) => /** @type {Record<string, number>} */ ({ ...round })[key] ?? Number.NaN;

/** @param {readonly import('./round.cjs').Round[]} rounds @returns {Finding} */
function ofRounds(rounds) {
  const keys = /** @type {(keyof Finding)[]} */ (Object.keys(NOTHING));
  return /** @type {Finding} */ (
    Object.fromEntries(
      keys.map((key) => {
        const figures = rounds.map((round) => figureOf(round, key)).filter((figure) => !Number.isNaN(figure));
        return [key, figures.length === 0 ? null : rangeOf(figures)];
      }),
    )
  );
}

/** Batches of delays: what is usual and the tail of each. @param {readonly (readonly number[])[]} batches @param {Partial<Finding>} [rest] @returns {Finding} */
const ofDelays = (batches, rest) => ({
  ...NOTHING,
  p50Ms: rangeOf(batches.map((delays) => quantile(delays, 0.5))),
  p99Ms: rangeOf(batches.map((delays) => quantile(delays, 0.99))),
  ...rest,
});

/** @param {Findings} into @param {string} work @param {Form} form @param {Finding} finding */
function note(into, work, form, finding) {
  into[work] = { ...into[work], [form]: finding };
}

/** The one object of `--json`; CPU time is that of the product and PostgreSQL together. @param {Findings} findings */
function toJson(findings) {
  const middle = (/** @type {Range | null} */ range) => range && Number(range.median.toPrecision(4));
  const short = (/** @type {Finding} */ finding) => {
    const { rps, ratio, p50Ms, p99Ms, serverCpuMs, databaseCpuMs, peakMiB } = finding;
    const cpuMs = serverCpuMs && serverCpuMs.median + (databaseCpuMs?.median ?? 0);
    return {
      rps: middle(rps),
      ratioToFloor: middle(ratio),
      p50Ms: middle(p50Ms),
      p99Ms: middle(p99Ms),
      cpuMs: cpuMs === null ? null : Number(cpuMs.toPrecision(4)),
      rssMiB: middle(peakMiB),
    };
  };
  return Object.fromEntries(
    Object.entries(findings).map(([work, forms]) => [
      work,
      Object.fromEntries(Object.entries(forms).map(([form, finding]) => [form, short(finding)])),
    ]),
  );
}

module.exports = { ofRounds, ofDelays, note, toJson, NOTHING };
