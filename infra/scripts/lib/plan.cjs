// @ts-check
'use strict';
/** Which programs make up a running product, in either form. */
const path = require('node:path');
const { fromRoot } = require('./paths.cjs');

/** @typedef {import('./supervise.cjs').Program} Program */
/** @typedef {import('./settings.cjs').Settings} Settings */
/** @typedef {{ subgraphs: Record<string, string>, jobs: string }} RoleUrls addresses with the role of each */

/**
 * Left alone, V8 lets garbage pile up to a share of the machine's memory: 880 MiB under load, of which some 100 live.
 * The young space is as large as what a few hundred requests leave behind, so that little of it has to be moved.
 */
const HEAP = ['--max-old-space-size=320', '--max-semi-space-size=16'];

/** @param {Settings} settings */
const common = (settings) => ({
  NODE_ENV: process.env.NODE_ENV || 'development',
  CEP_SECRET: settings.secret,
  CEP_DATA_DIR: settings.dataDir,
  HOST: settings.host,
  MAILBOX_DIR: mailBoxFolder(settings),
  ALLOWED_ORIGINS: process.env.ALLOWED_ORIGINS || pageOrigins(settings).join(','),
  // Where mails and log-ins point to.
  STOREFRONT_URL: process.env.STOREFRONT_URL || localUrl(settings.ports.STOREFRONT_PORT),
  BACKOFFICE_URL: process.env.BACKOFFICE_URL || localUrl(settings.ports.BACKOFFICE_PORT),
});

/** Where mails go without SMTP_URL. @param {Settings} settings */
const mailBoxFolder = (settings) => process.env.MAILBOX_DIR || path.join(settings.dataDir, 'mailbox');

/** Where pages may be open that call the graph. @param {Settings} settings */
const pageOrigins = ({ ports }) =>
  [ports.STOREFRONT_PORT, ports.BACKOFFICE_PORT].flatMap((port) => [
    `http://localhost:${port}`,
    `http://127.0.0.1:${port}`,
  ]);

/** @param {number} port */
const localUrl = (port) => `http://localhost:${port}`;

/** The host that answers for a listening address. @param {string} host */
const reach = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/** @param {Settings} settings @param {string} adminUrl @returns {Program} */
function allInOne(settings, adminUrl) {
  const port = settings.ports.GATEWAY_PORT;
  return {
    name: 'cep',
    nodeOptions: HEAP,
    args: [fromRoot('infra/standalone/dist/main.js')],
    env: { ...common(settings), DATABASE_URL: adminUrl, PORT: String(port) },
    health: `http://${reach(settings.host)}:${port}/ready`,
  };
}

/** @param {string} name @param {Settings} settings */
const portOf = (name, settings) =>
  settings.ports[/** @type {import('./settings.cjs').PortName} */ (`${name.toUpperCase()}_PORT`)];

/**
 * Every subgraph, its worker when it has one, and the gateway as processes of their own.
 * @param {Settings} settings @param {RoleUrls} roles @param {string[]} workers subgraphs whose jobs run in a process of their own
 * @returns {Program[]}
 */
function apart(settings, roles, workers) {
  const names = Object.keys(roles.subgraphs);
  const host = reach(settings.host);
  const process_ = (
    /** @type {string} */ name,
    /** @type {string} */ file,
    /** @type {string} */ of,
    /** @type {number} */ port,
  ) => ({
    name,
    nodeOptions: HEAP,
    args: [fromRoot('subgraphs', of, 'dist', file)],
    env: { ...common(settings), DATABASE_URL: roles.subgraphs[of], JOBS_DATABASE_URL: roles.jobs, PORT: String(port) },
    health: `http://${host}:${port}/ready`,
  });
  const urls = Object.fromEntries(
    names.map((name) => {
      const variable = `${name.toUpperCase()}_URL`;
      return [variable, process.env[variable] || `http://${host}:${portOf(name, settings)}`];
    }),
  );
  const gatewayPort = settings.ports.GATEWAY_PORT;
  return [
    ...names.map((name) => process_(name, 'main.js', name, portOf(name, settings))),
    ...workers.map((name) => ({
      ...process_(`${name}-worker`, 'worker.js', name, portOf(`${name}_worker`, settings)),
      givesWay: true,
    })),
    {
      name: 'gateway',
      nodeOptions: HEAP,
      args: [fromRoot('gateway/dist/main.js')],
      env: {
        ...common(settings),
        ...urls,
        DATABASE_URL: undefined,
        SUBGRAPHS: names.join(','),
        JOBS_DATABASE_URL: roles.jobs,
        PORT: String(gatewayPort),
      },
      health: `http://${host}:${gatewayPort}/ready`,
    },
  ];
}

/** @param {'storefront' | 'backoffice'} app @param {Settings} settings @returns {Program} */
function frontEnd(app, settings) {
  const port = portOf(app, settings);
  const gatewayPort = settings.ports.GATEWAY_PORT;
  return {
    name: app,
    args: [fromRoot(app, 'build/index.js')],
    cwd: fromRoot(app),
    env: {
      NODE_ENV: 'production',
      HOST: settings.host,
      PORT: String(port),
      ORIGIN: process.env[`${app.toUpperCase()}_URL`] || undefined,
      GATEWAY_URL: process.env.GATEWAY_URL || `http://${reach(settings.host)}:${gatewayPort}/graphql`,
      PUBLIC_GATEWAY_URL:
        process.env.PUBLIC_GATEWAY_URL || (gatewayPort === 4000 ? undefined : `${localUrl(gatewayPort)}/graphql`),
    },
    health: `http://${reach(settings.host)}:${port}/health`,
  };
}

/** The same front end by vite's development server, which swaps modules in the open page. @param {'storefront' | 'backoffice'} app @param {Settings} settings @returns {Program} */
function frontEndDev(app, settings) {
  const built = frontEnd(app, settings);
  return {
    ...built,
    args: [
      fromRoot(app, 'node_modules/vite/bin/vite.js'),
      'dev',
      '--strictPort',
      '--port',
      String(built.env.PORT),
      '--host',
      settings.host,
    ],
    env: { ...built.env, NODE_ENV: 'development' },
  };
}

module.exports = { allInOne, apart, frontEnd, frontEndDev, mailBoxFolder, localUrl };
