// @ts-check
'use strict';

/**
 * @typedef {object} Ceiling how much the load generator itself can do
 * @property {string} name
 * @property {number} constantRps requests/s that a bare node:http answered with a constant buffer
 * @property {number} ownRps requests/s for which one processor would be full of the generator alone
 */

const SECONDS = 3;

/** @param {import('./index.cjs').Generator} generator @param {string} constant address that answers with a constant buffer @returns {Promise<Ceiling>} */
async function ceilingOf(generator, constant) {
  const load = { url: constant, request: { body: '{}' }, connections: 32, seconds: SECONDS };
  const { rps, requests, generatorCpuMs } = await generator.measure(load);
  return { name: generator.name, constantRps: rps, ownRps: (requests / generatorCpuMs) * 1000 };
}

module.exports = { ceilingOf };
