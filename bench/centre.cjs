// @ts-check
'use strict';
/** The product, running without its front ends on a database that is there, as a production would. */
const fs = require('node:fs');
const path = require('node:path');
const { portIsTaken } = require('../infra/scripts/lib/free-port.cjs');
const { DEFAULT_PORTS } = require('../infra/scripts/lib/settings.cjs');
const { startProduct } = require('../infra/scripts/lib/product.cjs');
const { childrenRunning, cpuOf } = require('./usage.cjs');

/** @typedef {import('./options.cjs').Form} Form */
/** @typedef {import('../infra/scripts/lib/settings.cjs').Settings['ports']} Ports */
/**
 * @typedef {object} Centre
 * @property {string} graph address of the graph
 * @property {string} databaseUrl
 * @property {number} startedMs from the order to the last process that is ready; the database ran already
 * @property {() => number[]} pids of its processes, PostgreSQL's not among them
 * @property {() => number} cpuMs of these so far
 * @property {() => Promise<void>} stop
 */

/** The load comes from one address and one account; what is counted is the cost of counting, not what a budget lets through. */
const WIDE_BUDGETS = {
  ANONYMOUS_BUDGET: '1000000000/60',
  STAFF_BUDGET: '1000000000/60',
  SOCKETS_PER_PAYER: '100000',
};

let centres = 0;

/**
 * @param {{ engine: import('./engine.cjs').Engine, databaseUrl: string, form: Form, say: (text: string) => void,
 *   setting?: { name: string, value: string } | null, mode?: 'production' | 'development' }} options
 * @returns {Promise<Centre>}
 */
async function startCentre({ engine, databaseUrl, form, say, setting, mode = 'production' }) {
  const dataDir = path.join(engine.folder, `centre-${(centres += 1)}`);
  const logDir = path.join(dataDir, 'logs');
  fs.mkdirSync(logDir, { recursive: true });
  const ports = await freePorts();
  const settings = { dataDir, logDir, ports, host: '127.0.0.1', secret: engine.secret, databaseUrl };
  const environment = { NODE_ENV: mode, ...WIDE_BUDGETS, ...(setting ? { [setting.name]: setting.value } : {}) };
  const product = await withEnvironment(environment, async () => {
    const startedAt = performance.now();
    const running = await startProduct({
      settings,
      separate: form === 'apart',
      frontEnds: false,
      cancelled: new Promise(() => {}),
      say,
    });
    return { ...running, startedMs: performance.now() - startedAt };
  });
  const pids = () => childrenRunning(/dist\/(main|worker)\.js$/, `CEP_DATA_DIR=${dataDir}`);
  return {
    graph: `http://127.0.0.1:${ports.GATEWAY_PORT}/graphql`,
    databaseUrl,
    startedMs: product.startedMs,
    pids,
    cpuMs: () => cpuOf(pids()),
    stop: () => product.stop(),
  };
}

/** Below those that the kernel gives to outgoing connections, and above what a centre uses. */
const [LOWEST, HIGHEST] = [8_000, 17_000];

/** All ports moved by the same number, to where nobody listens. */
async function freePorts() {
  for (;;) {
    const offset = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const ports = /** @type {Ports} */ (
      Object.fromEntries(Object.entries(DEFAULT_PORTS).map(([name, port]) => [name, port + offset]))
    );
    // Each once: a port that is looked at twice at the same moment seems taken.
    const all = new Set(Object.values(ports));
    const taken = await Promise.all([...all].map((port) => portIsTaken(port)));
    if (!taken.includes(true)) return ports;
  }
}

/** Programs inherit the launcher's environment. @template T @param {Record<string, string>} variables @param {() => Promise<T>} work */
async function withEnvironment(variables, work) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

module.exports = { startCentre };
