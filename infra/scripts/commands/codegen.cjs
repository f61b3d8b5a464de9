// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { buildBackend } = require('../build.cjs');

/** @param {string[]} args */
const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit', cwd: fromRoot() }).status ?? 1;

/** Code → subgraphs' schema.graphql → partner contract → gateway/api.graphql and typed documents. What would break readers undeclared is refused before anything is overwritten. `--check` writes nothing and fails on drift. @param {string[]} args */
async function run(args) {
  const check = args.includes('--check') ? ['--check'] : [];
  await buildBackend();
  const contracts = node([fromRoot('infra/standalone/dist/contracts.js'), ...check]);
  if (contracts !== 0) return contracts;
  // Before the API schema is written over: it is what the new one is compared with.
  const readers = node([fromRoot('gateway/dist/contract/write-contracts.js'), ...check]);
  if (readers !== 0) return readers;
  return node([
    fromRoot('node_modules/@graphql-codegen/cli/cjs/bin.js'),
    '--config',
    'codegen.ts',
    '--silent',
    ...check,
  ]);
}

module.exports = { run };
