// @ts-check
'use strict';
/** What guarding costs those who mean well, and what it leaves to those who do not. */
const { HOSTILE } = require('../hostile/index.cjs');
const { short, written } = require('../numbers.cjs');
const { GUARDED, REFUSED_BYTES, REFUSED_MS } = require('./targets.cjs');

/** @typedef {import('../findings.cjs').Findings} Findings */
/** @typedef {import('./tables.cjs').Table} Table */

/** @param {Findings} findings @returns {Table} */
function guard(findings) {
  const found = findings['guard']?.allInOne;
  return {
    title: 'What the guard costs (W1-miss)',
    head: ['req/s guarded', 'of the unguarded product', 'target', 'CPU ms of the product, guarded'],
    rows: found ? [[written(found.rps), written(found.ratio), `≥ ${GUARDED}`, written(found.serverCpuMs)]] : [],
  };
}

/** @param {Findings} findings @returns {Table} */
const refusals = (findings) => ({
  title: `Hostile requests, each refused in under ${REFUSED_MS} ms and ${REFUSED_BYTES / 1000} kB`,
  head: ['What is sent', 'Entrance', 'p50 ms', 'p99 ms', 'bytes of the answer'],
  rows: Object.entries(findings).flatMap(([work, { allInOne }]) => {
    if (!work.startsWith(HOSTILE) || !allInOne) return [];
    const [kind = '', entrance = ''] = work.slice(HOSTILE.length).split(/, (?=[^,]*$)/);
    const ms = [allInOne.p50Ms, allInOne.p99Ms].map((range) => short(range?.median ?? Number.NaN));
    return [[kind, entrance, ...ms, short(allInOne.answerBytes?.max ?? Number.NaN)]];
  }),
});

module.exports = { guard, refusals };
