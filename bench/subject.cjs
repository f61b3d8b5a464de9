// @ts-check
'use strict';
/** The product under load, on an engine and data of its own, with the floor beside it. */
const fs = require('node:fs');
const path = require('node:path');
const { spawn, fork, execFileSync } = require('node:child_process');
const { Client } = require('pg');
const { buildBackend } = require('../infra/scripts/build.cjs');
const { freePort } = require('../infra/scripts/lib/free-port.cjs');
const { DEFAULT_PORTS, readSettings, clusterFolder } = require('../infra/scripts/lib/settings.cjs');
const { startPostgres } = require('../infra/scripts/lib/postgres.cjs');
const { startProduct } = require('../infra/scripts/lib/product.cjs');

const SIZE = { courses: 2_000, runs: 6_000, campuses: 20, leads: 200_000 };

/** @typedef {Awaited<ReturnType<typeof startSubject>>} Subject */

/** @param {{ apart: boolean, say: (text: string) => void }} options */
async function startSubject({ apart, say }) {
  const dataDir = `/tmp/cep-bench-${process.pid}`;
  fs.mkdirSync(dataDir, { mode: 0o755 });
  const ports = Object.fromEntries(
    await Promise.all(Object.keys(DEFAULT_PORTS).map(async (name) => [name, String(await freePort())])),
  );
  Object.assign(process.env, ports, {
    CEP_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    MAILBOX_DIR: path.join(dataDir, 'mailbox'),
  });
  const settings = readSettings();
  await buildBackend();
  const { secret, logDir } = settings;
  const postgres = await startPostgres({
    data: clusterFolder(dataDir),
    secret,
    logDir,
    port: settings.ports.POSTGRES_PORT,
  });
  process.env.DATABASE_URL = postgres.url;

  const product = await startProduct({
    settings: { ...settings, databaseUrl: postgres.url },
    separate: apart,
    frontEnds: false,
    cancelled: new Promise(() => {}),
    say,
  });
  say(`· ${SIZE.courses} courses, ${SIZE.runs} runs, ${SIZE.leads} leads`);
  await fill(postgres.url, secret);

  const floorPort = await freePort();
  const floor = spawn(process.execPath, [path.join(__dirname, 'floor.cjs')], {
    env: { ...process.env, PORT: String(floorPort), CONSTANT: 'x'.repeat(6_000) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => floor.stdout.once('data', resolve));
  const gateway = `http://127.0.0.1:${settings.ports.GATEWAY_PORT}`;
  return {
    gateway: `${gateway}/graphql`,
    ready: `${gateway}/ready`,
    floor: `http://127.0.0.1:${floorPort}`,
    facts: await readFacts(`${gateway}/graphql`, postgres.url),
    programs: product.programs,
    /** Processes of the product, not of the database. */
    serverPids: () =>
      childPids(process.pid)
        .filter(({ args }) => /dist\/(main|worker)\.js/.test(args))
        .map(({ pid }) => pid),
    postgresPid: () => childPids(process.pid).find(({ args }) => /bin\/postgres/.test(args))?.pid ?? 0,
    /** @param {number} sockets @param {string} cookie */
    fanOut: (sockets, cookie) =>
      fork(path.join(__dirname, 'fan-out.cjs'), [], {
        env: { ...process.env, URL: `${gateway}/graphql`, COOKIE: cookie, SOCKETS: String(sockets) },
      }),
    stop: async () => {
      floor.kill();
      await product.stop();
      await postgres.stop('immediate');
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** @param {number} parent */
function childPids(parent) {
  const rows = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(parent)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return rows.map((row) => ({ pid: Number.parseInt(row, 10), args: row.trim().replace(/^\d+\s+/, '') }));
}

/** @param {string} adminUrl @param {string} secret */
async function fill(adminUrl, secret) {
  const { chosenSubgraphs, withDatabase } = require('@cep/standalone');
  const content = require('@cep/content/seed');
  const leads = require('@cep/leads/seed');
  const env = { DATABASE_URL: adminUrl, CEP_SECRET: secret };
  const [contentSubgraph, leadsSubgraph] = chosenSubgraphs(['content', 'leads']);
  if (!contentSubgraph || !leadsSubgraph) throw new Error('the bench needs content and leads');
  await withDatabase(contentSubgraph, env, (/** @type {any} */ db) => content.seedBulk(db, SIZE));
  await withDatabase(leadsSubgraph, env, (/** @type {any} */ db) => leads.seedBulk(db, SIZE.leads));
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('VACUUM ANALYZE');
  await admin.query('CHECKPOINT');
  await admin.end();
}

/** @param {string} gateway @param {string} adminUrl @returns {Promise<import('./works.cjs').Facts>} */
async function readFacts(gateway, adminUrl) {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    `SELECT c.id AS "courseId", c.slug FROM content.course c JOIN content.course_run r ON r.course_id = c.id
     JOIN leads.known_course k ON k.id = c.id WHERE c.status = 'PUBLISHED' AND c.slug LIKE 'bulk-%'
     GROUP BY c.id HAVING count(*) >= 3 ORDER BY c.slug LIMIT 1`,
  );
  const text = await admin.query(`SELECT id FROM leads.consent_text WHERE purpose = 'CONTACT' AND current`);
  await admin.end();
  const login = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: LoginInput!) { login(input: $input) { user { id } errors { code } } }',
      variables: { input: { email: 'asesor@cep.example', password: 'demostracion-2026' } },
    }),
  });
  const cookie = login.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`the advisor could not log in: ${await login.text()}`);
  return { ...rows[0], consentTextId: text.rows[0].id, cookie };
}

module.exports = { startSubject, SIZE };
