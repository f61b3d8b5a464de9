// @ts-check
'use strict';

/** @typedef {{ seconds(): number, isBefore(share: number): boolean, left(): number }} Clock */

/** The time a run may take. @param {number} minutes @param {() => number} [now] milliseconds @returns {Clock} */
function startClock(minutes, now = () => performance.now()) {
  const startedAt = now();
  const whole = minutes * 60;
  const seconds = () => (now() - startedAt) / 1000;
  return {
    seconds,
    /** Whether a share of the time, 0–1, is still to come. */
    isBefore: (share) => seconds() < whole * share,
    /** Seconds. */
    left: () => Math.max(0, whole - seconds()),
  };
}

module.exports = { startClock };
