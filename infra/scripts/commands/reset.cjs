// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline/promises');
const { clusterFolder, dataFolder } = require('../lib/settings.cjs');
const { takeRunLock } = require('../lib/run-lock.cjs');
const { stopLeftOver } = require('../lib/postgres.cjs');
const { Fault } = require('../lib/fault.cjs');

/** @param {string} dataDir */
async function confirmed(dataDir) {
  if (!process.stdin.isTTY)
    throw new Fault('There is nobody here to ask.', 'Say it beforehand: npx -y pnpm@12 run reset --yes');
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This deletes the local database, its mails and its secret (${dataDir}).\nType "reset" to go on: `,
  );
  terminal.close();
  return answer.trim() === 'reset';
}

/** Empties the local data. The next start makes a fresh demo centre. @param {string[]} args */
async function run(args) {
  if (process.env.DATABASE_URL) {
    throw new Fault(
      'DATABASE_URL names an outside database; this command does not touch it.',
      'Empty it with its own tools, or leave DATABASE_URL out.',
    );
  }
  const dataDir = dataFolder(process.env);
  if (!fs.existsSync(dataDir)) {
    console.log('There is nothing to empty.');
    return 0;
  }
  if (!args.includes('--yes') && !(await confirmed(dataDir))) {
    console.log('Nothing was touched.');
    return 1;
  }
  const { release } = takeRunLock(dataDir);
  const cluster = clusterFolder(dataDir);
  await stopLeftOver(cluster);
  for (const part of [
    cluster,
    `${cluster}.new`,
    ...['mailbox', 'logs', 'secrets.json'].map((name) => path.join(dataDir, name)),
  ]) {
    fs.rmSync(part, { recursive: true, force: true });
  }
  release();
  console.log('Emptied. The next start makes a fresh demo centre.');
  return 0;
}

module.exports = { run };
