// @ts-check
'use strict';
/** What the figures are to reach, and whether they do. */

const { HOSTILE } = require('../hostile/index.cjs');

/** @typedef {import('../findings.cjs').Findings} Findings */
/** @typedef {import('../findings.cjs').Finding} Finding */
/** @typedef {{ what: string, found: number, wanted: number, atLeast: boolean, unit: string, met: boolean }} Verdict */

/** All in one: the ratio to the floor at least; the time at most. */
const RATIOS = { 'W1-miss': 0.4, 'W1-hit': 0.5, W2: 0.22, W3: 0.35, W4: 0.3 };
const TIMES = { 'W5-1000': 35, 'W5-5000': 80 };
const HAND_OVER_MS = 200;
const MEMORY_MIB = 450;
/** Of the requests/s without a guard. */
const GUARDED = 0.9;
/** What is refused must cost a hostile client more than us. */
const REFUSED_MS = 100;
const REFUSED_BYTES = 20_000;
/** Of what the product does all in one. */
const APART = 0.5;
/** A request in a larger centre may cost this many times what it costs in the smallest. */
const GROWTH = 1.5;

/** @param {string} what @param {number | undefined} found @param {number} wanted @param {boolean} atLeast @param {string} [unit] @returns {Verdict[]} none where nothing was measured */
function judge(what, found, wanted, atLeast, unit = '') {
  if (found === undefined || Number.isNaN(found)) return [];
  return [{ what, found, wanted, atLeast, unit, met: atLeast ? found >= wanted : found <= wanted }];
}

/** @param {Finding} finding CPU time a request, the product and PostgreSQL together */
const costMs = ({ serverCpuMs, databaseCpuMs }) =>
  (serverCpuMs?.median ?? Number.NaN) + (databaseCpuMs?.median ?? Number.NaN);

/** @param {string} name of a finding, `W4@1000000` @returns {{ work: string, size: number } | null} */
function sizeOf(name) {
  const [work = '', size] = name.split('@');
  return size ? { work, size: Number(size) } : null;
}

/**
 * @typedef {object} Step what one size costs, and how many times what the smallest of its work does
 * @property {string} work
 * @property {number} size
 * @property {number} costMs
 * @property {number} costTimes
 * @property {number} p50AloneMs
 * @property {number} p50Times
 */

/** @param {Findings} findings @returns {Step[]} */
function growthOf(findings) {
  const points = Object.entries(findings).flatMap(([name, { allInOne }]) => {
    const sized = sizeOf(name);
    return sized && allInOne
      ? [{ ...sized, costMs: costMs(allInOne), p50AloneMs: allInOne.p50AloneMs?.median ?? Number.NaN }]
      : [];
  });
  return points.map((point) => {
    const [smallest = point] = points.filter(({ work }) => work === point.work).sort((a, b) => a.size - b.size);
    return { ...point, costTimes: point.costMs / smallest.costMs, p50Times: point.p50AloneMs / smallest.p50AloneMs };
  });
}

/** The most memory that any load took. @param {Findings} findings @param {import('../options.cjs').Form} form */
function peakOf(findings, form) {
  const peaks = Object.entries(findings).flatMap(([work, forms]) =>
    sizeOf(work) || work.startsWith('W6') ? [] : (forms[form]?.peakMiB?.median ?? []),
  );
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

/** @param {Findings} findings @returns {Verdict[]} */
function verdicts(findings) {
  const of = (/** @type {string} */ work) => findings[work]?.allInOne;
  return [
    ...Object.entries(RATIOS).flatMap(([work, wanted]) =>
      judge(`${work}, of the floor`, of(work)?.ratio?.median, wanted, true),
    ),
    ...judge('W3, job in the queue, p99', of('W3-handover')?.p99Ms?.median, HAND_OVER_MS, false, 'ms'),
    ...judge('W3, the same under its load, p99', of('W3-handover-busy')?.p99Ms?.median, HAND_OVER_MS, false, 'ms'),
    ...Object.entries(TIMES).flatMap(([work, wanted]) =>
      judge(`${work}, last socket`, of(work)?.p50Ms?.median, wanted, false, 'ms'),
    ),
    ...judge('memory under load, all in one', peakOf(findings, 'allInOne'), MEMORY_MIB, false, 'MiB'),
    ...judge('W1-miss with the guard, of without it', of('guard')?.ratio?.median, GUARDED, true),
    ...refusalVerdicts(findings),
    ...apartVerdicts(findings),
    ...growthOf(findings)
      .filter(({ costTimes }) => costTimes !== 1)
      .flatMap(({ work, size, costTimes }) =>
        judge(`${work} at ${size.toLocaleString('en')}, CPU`, costTimes, GROWTH, false, '×'),
      ),
  ];
}

/** The worst of all kinds. @param {Findings} findings @returns {Verdict[]} */
function refusalVerdicts(findings) {
  const all = Object.entries(findings).flatMap(([work, { allInOne }]) =>
    work.startsWith(HOSTILE) && allInOne ? [allInOne] : [],
  );
  if (all.length === 0) return [];
  const worst = (/** @type {(finding: Finding) => number | undefined} */ of) =>
    Math.max(...all.map((one) => of(one) ?? 0));
  return [
    ...judge(
      'hostile requests, the slowest refusal, p99',
      worst(({ p99Ms }) => p99Ms?.max),
      REFUSED_MS,
      false,
      'ms',
    ),
    ...judge(
      'hostile requests, the largest answer',
      worst(({ answerBytes }) => answerBytes?.max),
      REFUSED_BYTES,
      false,
      'bytes',
    ),
  ];
}

/** Throughput, or where there is none speed. @param {Findings} findings @returns {Verdict[]} */
function apartVerdicts(findings) {
  return Object.entries(findings).flatMap(([work, { allInOne, apart }]) => {
    if (!allInOne || !apart || !/^W[1-5]/.test(work) || work.startsWith('W3-')) return [];
    const share =
      allInOne.rps && apart.rps
        ? apart.rps.median / allInOne.rps.median
        : (allInOne.p50Ms?.median ?? Number.NaN) / (apart.p50Ms?.median ?? Number.NaN);
    return judge(`${work} apart, of all in one`, share, APART, true);
  });
}

module.exports = {
  verdicts,
  growthOf,
  peakOf,
  sizeOf,
  RATIOS,
  TIMES,
  GROWTH,
  MEMORY_MIB,
  GUARDED,
  REFUSED_MS,
  REFUSED_BYTES,
};
