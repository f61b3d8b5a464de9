// @ts-check
'use strict';
/**
 * For machines without wrk. In a process of its own, so that its CPU time can be told apart; started by the bench,
 * this file takes a load on its standard input and prints what was answered.
 */
const { outputOf } = require('./output-of.cjs');
const { filler } = require('./fill-in.cjs');

/** @typedef {import('./index.cjs').Load} Load */

/** @param {Load} load @param {number} firstNumber @returns {Promise<import('./index.cjs').Answered>} */
async function runAutocannon(load, firstNumber) {
  return JSON.parse(await outputOf(process.execPath, [__filename], JSON.stringify({ load, firstNumber })));
}

/** @param {{ load: Load, firstNumber: number }} order @returns {Promise<import('./index.cjs').Answered>} */
async function shoot({ load, firstNumber }) {
  const autocannon = require('autocannon');
  const next = filler(load, firstNumber);
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  return {
    requests: result.requests.total,
    rps: result.requests.total / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

async function main() {
  let order = '';
  for await (const chunk of process.stdin) order += chunk;
  process.stdout.write(JSON.stringify(await shoot(JSON.parse(order))));
}

if (require.main === module) {
  main().catch((error) => {
    console.error(error);
    process.exit(1);
  });
}

module.exports = { runAutocannon };
