// @ts-check
'use strict';
/**
 * Starts a throw-away PostgreSQL and a redis-server, prints their addresses as
 * one JSON line, and takes both down with their data when its standard input
 * closes. So they die with whoever started them, even by kill -9.
 */
const fs = require('node:fs');
const path = require('node:path');
const { spawn, spawnSync } = require('node:child_process');
const { freePort } = require('../scripts/lib/free-port.cjs');
const { postgresTools } = require('../scripts/lib/postgres-binaries.cjs');

// Not mkdtemp: its 0700 would shut the postgres user out.
const folder = `/tmp/cep-test-${process.pid}-${Date.now().toString(36)}`;
/** @type {import('node:child_process').ChildProcess[]} */
const running = [];

function cleanUp() {
  for (const child of running) child.kill('SIGQUIT');
  const gone = running.map((child) =>
    child.exitCode !== null || child.signalCode ? null : new Promise((resolve) => child.once('exit', resolve)),
  );
  void Promise.all(gone).then(() => {
    fs.rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
}

/** Ready when the engine says so in its own words. @param {import('node:child_process').ChildProcess} child @param {RegExp} words */
const says = (child, words) =>
  new Promise((resolve, reject) => {
    let heard = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      heard += chunk.toString();
      if (words.test(heard)) {
        heard = '';
        resolve(undefined);
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`engine stopped (${code}): ${heard}`)));
  });

async function startPostgres() {
  const { binaries, user } = postgresTools();
  const data = path.join(folder, 'postgres');
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (user) fs.chownSync(data, user.uid, user.gid);
  const options = { ...user, cwd: '/tmp', env: { ...process.env, LC_ALL: 'C' } };
  const init = spawnSync(
    binaries.initdb,
    [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--no-instructions',
    ],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr || init.error?.message}`);
  const port = await freePort();
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
    shared_buffers: '128MB',
    unix_socket_directories: '',
    listen_addresses: '127.0.0.1',
    max_wal_size: '2GB',
    autovacuum_naptime: '20s',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...flags], options);
  running.push(child);
  await says(child, /ready to accept connections/);
  return `postgresql://postgres@127.0.0.1:${port}/postgres`;
}

async function startRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await freePort();
  const dir = path.join(folder, 'redis');
  fs.mkdirSync(dir, { recursive: true });
  const child = spawn('redis-server', [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir],
    ...['--maxmemory-policy', 'noeviction', '--appendonly', 'yes', '--save', ''],
  ]);
  running.push(child);
  await says(child, /Ready to accept connections/i);
  return `redis://127.0.0.1:${port}`;
}

process.stdin.resume();
process.stdin.on('end', cleanUp);
process.on('SIGTERM', cleanUp);
// Ctrl-C reaches the whole foreground group; the test runner decides when to let go.
process.on('SIGINT', () => {});

fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
fs.chmodSync(folder, 0o755);
Promise.all([startPostgres(), startRedis()]).then(
  ([databaseUrl, redisUrl]) => process.stdout.write(`${JSON.stringify({ databaseUrl, redisUrl })}\n`),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
    cleanUp();
  },
);
