// @ts-check
'use strict';
const { fromRoot } = require('../lib/paths.cjs');

/** Loads the product and a floor in one run; bench/README.md lists the options. @param {string[]} args */
async function run(args) {
  const { main } = require(fromRoot('bench/run.cjs'));
  await main(args);
}

module.exports = { run };
