// @ts-check
'use strict';

const UNITS = { us: 1 / 1000, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of «1.23ms», «45.60us», «1.20s», «1.05m». @param {string} text */
function toMs(text) {
  const [, number, unit] = /^([\d.]+)(us|ms|s|m|h)$/.exec(text) ?? [];
  if (!number || !unit) throw new Error(`wrk wrote a time nobody expects: ${text}`);
  return Number(number) * UNITS[/** @type {keyof UNITS} */ (unit)];
}

/** @param {string} output @param {RegExp} pattern */
function find(output, pattern) {
  const found = pattern.exec(output)?.[1];
  if (!found) throw new Error(`wrk did not say what was looked for (${pattern.source}):\n${output}`);
  return found;
}

/** @param {string} output of `wrk --latency` @returns {import('./index.cjs').Answered} */
function parseWrk(output) {
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  return {
    requests: Number(find(output, /(\d+) requests in /)),
    rps: Number(find(output, /Requests\/sec:\s+([\d.]+)/)),
    p50Ms: toMs(find(output, /\s50%\s+(\S+)/)),
    p99Ms: toMs(find(output, /\s99%\s+(\S+)/)),
    failed: broken.reduce((sum, count) => sum + Number(count), refused),
  };
}

module.exports = { parseWrk };
