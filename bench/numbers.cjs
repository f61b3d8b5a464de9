// @ts-check
'use strict';
/** Figures of several rounds, and how they are written. */

/** @typedef {{ median: number, min: number, max: number }} Range */

/** @param {readonly number[]} numbers @param {number} share 0–1 @returns {number} by nearest rank; NaN of nothing */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** @param {readonly number[]} numbers @returns {Range} */
const rangeOf = (numbers) => ({ median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) });

/** Three digits that mean something. @param {number} number */
function short(number) {
  if (!Number.isFinite(number)) return '–';
  if (Math.abs(number) >= 100) return Math.round(number).toString();
  return String(Number(number.toPrecision(3)));
}

/** @param {Range | null | undefined} range */
const written = (range) => (range ? `${short(range.median)} (${short(range.min)}–${short(range.max)})` : '–');

module.exports = { quantile, median, rangeOf, short, written };
