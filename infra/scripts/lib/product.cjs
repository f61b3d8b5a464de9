// @ts-check
'use strict';
/** Brings the whole product up and takes it down: what `start`, `dev` and the browser tests share. */
const path = require('node:path');
const { buildBackend } = require('../build.cjs');
const { startPostgres } = require('./postgres.cjs');
const { clusterFolder } = require('./settings.cjs');
const { supervise } = require('./supervise.cjs');
const { FRONT_ENDS, buildFrontEnd } = require('./front-ends.cjs');
const { allInOne, apart, frontEnd, frontEndDev, mailBoxFolder } = require('./plan.cjs');
const { prepareDatabase } = require('./prepare.cjs');
const { requireFreePorts } = require('./check-ports.cjs');
const { takeRunLock } = require('./run-lock.cjs');
const { startMailBox } = require('./mail-box.cjs');
const { lastWords } = require('./log-lines.cjs');
const { Fault } = require('./fault.cjs');

/**
 * @typedef {object} ProductOptions
 * @property {import('./settings.cjs').Settings} settings
 * @property {boolean} [separate] every subgraph, worker and gateway as its own process
 * @property {boolean} [frontEnds] false: the back end alone
 * @property {boolean} [watch] front ends by their development servers
 * @property {(program: import('./supervise.cjs').Program) => import('./supervise.cjs').Program} [change] what a trial alters in a program
 * @property {Promise<void>} cancelled settles when the person asks to stop
 * @property {(text: string) => void} say
 */
/**
 * @typedef {object} Product
 * @property {import('./supervise.cjs').Supervised[]} programs
 * @property {string} engine which database it runs on
 * @property {string} databaseUrl its address, as administrator; empty when the start was cancelled
 * @property {() => Promise<void>} stop
 */

/**
 * Stack traces in the sources, and what was compiled kept for the next restart; both cost memory.
 * @param {import('./supervise.cjs').Program} program @param {import('./settings.cjs').Settings} settings
 */
const forEditing = (program, { dataDir }) => ({
  ...program,
  nodeOptions: [...(program.nodeOptions ?? []), '--enable-source-maps'],
  env: { ...program.env, NODE_COMPILE_CACHE: path.join(dataDir, 'compile-cache') },
});

/** How long the programs of a killed launcher may take to notice and go. */
const LEAVING = 15_000;

/** @param {ProductOptions} options @param {string} adminUrl */
async function backendPlan({ settings, separate, watch }, adminUrl) {
  if (!separate) return [watch ? forEditing(allInOne(settings, adminUrl), settings) : allInOne(settings, adminUrl)];
  const { workers, ...roles } = await prepareDatabase(adminUrl, settings.secret);
  return apart(settings, roles, workers);
}

/** @param {import('./supervise.cjs').Supervised} program */
async function healthy(program) {
  try {
    await program.ready();
  } catch (error) {
    const said = lastWords(program.name, error instanceof Error ? error.message : String(error));
    throw new Fault(
      `${program.name} did not start:\n${said}`,
      `Mend what is named above and start again; the whole log is ${program.name}.log in the logs folder.`,
    );
  }
}

/** @param {ProductOptions} options */
const portsOf = ({ settings: { ports }, separate, frontEnds }) => ({
  GATEWAY_PORT: ports.GATEWAY_PORT,
  ...(process.env.SMTP_URL ? {} : { MAILBOX_PORT: ports.MAILBOX_PORT }),
  ...(frontEnds === false ? {} : { STOREFRONT_PORT: ports.STOREFRONT_PORT, BACKOFFICE_PORT: ports.BACKOFFICE_PORT }),
  ...(separate
    ? {
        IDENTITY_PORT: ports.IDENTITY_PORT,
        CONTENT_PORT: ports.CONTENT_PORT,
        LEADS_PORT: ports.LEADS_PORT,
        ANALYTICS_PORT: ports.ANALYTICS_PORT,
        LEADS_WORKER_PORT: ports.LEADS_WORKER_PORT,
        IDENTITY_WORKER_PORT: ports.IDENTITY_WORKER_PORT,
      }
    : {}),
});

/** @param {string} app @param {ProductOptions} options */
async function prepareFrontEnd(app, { settings, say, watch }) {
  const name = /** @type {'storefront' | 'backoffice'} */ (app);
  if (watch) return frontEndDev(name, settings);
  const started = Date.now();
  if (await buildFrontEnd(app)) say(`· built the ${app} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return frontEnd(name, settings);
}

/** @param {ProductOptions} options @returns {Promise<Product>} */
async function startProduct(options) {
  const { settings, say } = options;
  const lock = takeRunLock(settings.dataDir);
  /** @type {import('./supervise.cjs').Supervised[]} */
  const programs = [];
  /** @type {import('./postgres.cjs').Postgres | undefined} */
  let postgres;
  /** @type {Awaited<ReturnType<typeof startMailBox>> | undefined} */
  let mailBox;
  let stopping = false;
  const { change = (program) => program } = options;

  /** @param {import('./supervise.cjs').Program} program */
  const run = (program) => {
    if (stopping) throw new Error('stopped while starting');
    const running = supervise(change(program), { logDir: settings.logDir, say });
    programs.push(running);
    return running;
  };

  const databaseUrl = () => settings.databaseUrl ?? postgres?.url ?? '';

  async function start() {
    await requireFreePorts(portsOf(options), settings.host, lock.wasLeft ? LEAVING : 0);
    const backendBuilt = buildBackend();
    backendBuilt.catch(() => {});
    const fronts = (options.frontEnds === false ? [] : FRONT_ENDS).map(async (app) =>
      healthy(run(await prepareFrontEnd(app, options))),
    );
    for (const front of fronts) front.catch(() => {});
    if (!settings.databaseUrl) {
      const data = clusterFolder(settings.dataDir);
      const { secret, logDir, ports } = settings;
      postgres = await startPostgres({ data, secret, logDir, port: ports.POSTGRES_PORT, say });
      if (postgres.adopted) say('· took over the PostgreSQL that was left running');
    }
    if (!process.env.SMTP_URL) {
      const folder = mailBoxFolder(settings);
      mailBox = await startMailBox({ folder, host: settings.host, port: settings.ports.MAILBOX_PORT });
    }
    await backendBuilt;
    const plan = await backendPlan(options, databaseUrl());
    await Promise.all([...plan.map((program) => healthy(run(program))), ...fronts]);
  }

  async function stop() {
    stopping = true;
    // Visitors first, then what serves them, then the engine.
    await Promise.all(programs.filter(({ name }) => FRONT_ENDS.includes(name)).map((program) => program.stop()));
    await Promise.all(programs.map((program) => program.stop()));
    await mailBox?.stop();
    await postgres?.stop();
    lock.release();
  }

  const starting = start();
  try {
    await Promise.race([starting, options.cancelled]);
  } catch (error) {
    await stop();
    throw error;
  }
  const engine = postgres ? 'embedded PostgreSQL' : 'PostgreSQL of DATABASE_URL';
  return {
    programs,
    engine,
    databaseUrl: databaseUrl(),
    stop: async () => {
      stopping = true;
      await Promise.all(programs.map((program) => program.stop()));
      // A start that was cancelled may still be bringing the engine up.
      await starting.catch(() => {});
      await stop();
    },
  };
}

module.exports = { startProduct };
