// @ts-check
'use strict';
/** The one entrance of every package script: `node infra/scripts/run.cjs <command> [arguments]`. */
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('./lib/paths.cjs');

const WANTED_NODE = 24;
/** @type {Record<string, string>} */
const COMMANDS = {
  start: 'installs, builds what is stale and runs everything',
  dev: 'the same, rebuilt and restarted as you edit',
  test: 'every suite: unit, integration, browser',
  'test-faults': 'kills, freezes and fills what the product stands on, under load, and counts what is left',
  check: 'types, lint, format, drift of generated files: what CI runs',
  doctor: 'says what this machine lacks and how to get it',
  reset: 'empties the local data (asks first)',
  'new-module': '<subgraph> <noun>: a tested room to start from',
  build: 'compiles what is stale',
  bench: 'the product under load, as ratios to a floor of the same run',
  'audit-verify': 'follows the chain of the audit log and names every row that was altered',
  codegen: 'regenerates the contracts and typed documents',
};

/** Scripts run on the Node of the npm package `node`, whatever the machine has. */
function reRunOnPinnedNode() {
  const pinned = fromRoot('node_modules/.bin/node');
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return;
  if (!fs.existsSync(pinned) || process.env.CEP_PINNED_NODE) {
    console.error(
      `CEP needs Node ${WANTED_NODE}; this is ${process.version}. Run it as: npx -y pnpm@12 ${process.argv[2] ?? 'start'}`,
    );
    process.exit(1);
  }
  const again = spawnSync(pinned, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, CEP_PINNED_NODE: '1' },
  });
  process.exit(again.status ?? 1);
}

async function main() {
  const [name = '', ...args] = process.argv.slice(2);
  if (!(name in COMMANDS)) {
    console.error(
      `Commands:\n${Object.entries(COMMANDS)
        .map(([key, text]) => `  ${key.padEnd(12)} ${text}`)
        .join('\n')}`,
    );
    process.exitCode = name ? 1 : 0;
    return;
  }
  process.chdir(fromRoot());
  /** @type {{ run(args: string[]): Promise<number | void> }} */
  const command = require(`./commands/${name}.cjs`);
  process.exitCode = (await command.run(args)) ?? 0;
}

reRunOnPinnedNode();
main().catch((error) => {
  if (error?.name === 'Fault') console.error(`\n✗ ${error.message}\n  → ${error.remedy}\n`);
  else console.error(error);
  process.exit(1);
});
