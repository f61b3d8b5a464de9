// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { spawn } = require('node:child_process');
const { fromRoot } = require('./paths.cjs');
const { Fault } = require('./fault.cjs');

const FRONT_ENDS = ['storefront', 'backoffice'];
const STAMP = '.content-hash';
const SKIP = new Set(['node_modules', 'build', '.svelte-kit', 'dist']);

/** @param {import('node:crypto').Hash} hash @param {string} file */
function addToHash(hash, file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    hash.update(path.relative(fromRoot(), file)).update(fs.readFileSync(file));
    return;
  }
  for (const name of fs.readdirSync(file).sort()) if (!SKIP.has(name)) addToHash(hash, path.join(file, name));
}

/** One value for everything that lies in some folders and files. @param {string[]} parts */
function hashOf(parts) {
  const hash = createHash('sha1');
  for (const part of parts) addToHash(hash, fromRoot(part));
  return hash.digest('hex');
}

/** Everything a build depends on: its own files, ui's, and the pinned versions. @param {string} app */
const contentHash = (app) => hashOf([app, 'ui', 'pnpm-lock.yaml']);

/** @param {string} app @returns {Promise<string>} what the build said */
function viteBuild(app) {
  const vite = fromRoot(app, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: fromRoot(app),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve(said)
        : reject(
            new Fault(
              `The ${app} did not build.\n${said.trim()}`,
              'Mend the file named above; `npx -y pnpm@12 check` shows more.',
            ),
          ),
    );
  });
}

/** Builds a front end when anything it depends on changed. @param {string} app @returns {Promise<boolean>} whether it did */
async function buildFrontEnd(app) {
  const stamp = fromRoot(app, 'build', STAMP);
  const hash = contentHash(app);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return false;
  await viteBuild(app);
  fs.writeFileSync(stamp, hash);
  return true;
}

module.exports = { FRONT_ENDS, buildFrontEnd, hashOf };
