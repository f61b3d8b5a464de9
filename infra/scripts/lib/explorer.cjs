// @ts-check
'use strict';
/** GraphiQL of the gateway: an editor of several MB, so it is built aside and only when it changed. */
const fs = require('node:fs');
const os = require('node:os');
const { spawn } = require('node:child_process');
const { fromRoot } = require('./paths.cjs');
const { hashOf } = require('./front-ends.cjs');

const OUT = fromRoot('gateway/build/explorer');
const STAMP = fromRoot('gateway/build/.explorer-hash');

/** @returns {{ hash: string, fresh: boolean }} */
function state() {
  const hash = hashOf(['gateway/explorer', 'gateway/package.json', 'pnpm-lock.yaml']);
  const fresh = fs.existsSync(OUT) && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === hash;
  return { hash, fresh };
}

function launch() {
  const vite = fromRoot('gateway/node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'explorer/vite.config.mjs', '--logLevel', 'error'];
  return spawn(process.execPath, args, { cwd: fromRoot('gateway'), stdio: 'ignore', detached: true });
}

/** @param {import('node:child_process').ChildProcess} child @param {string} hash @returns {Promise<boolean>} */
const finished = (child, hash) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      if (code === 0) fs.writeFileSync(STAMP, hash);
      resolve(code === 0);
    });
  });

/** @returns {Promise<boolean>} whether it was stale and is built now */
async function buildExplorer() {
  const { hash, fresh } = state();
  return fresh ? false : finished(launch(), hash);
}

/** Leaves the processors to the visitors. @param {(text: string) => void} say @returns {{ stop(): void } | null} */
function buildExplorerInBackground(say) {
  const { hash, fresh } = state();
  if (fresh) return null;
  const child = launch();
  if (child.pid) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  void finished(child, hash).then((built) => {
    if (built) say('· GraphiQL is ready');
  });
  return { stop: () => child.kill('SIGTERM') };
}

module.exports = { buildExplorer, buildExplorerInBackground };
