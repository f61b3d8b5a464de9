// @ts-check
'use strict';
const path = require('node:path');
const { fromRoot } = require('../lib/paths.cjs');
const { readSettings } = require('../lib/settings.cjs');
const { startProduct } = require('../lib/product.cjs');
const { localUrl } = require('../lib/plan.cjs');
const { buildExplorerInBackground } = require('../lib/explorer.cjs');
const { startScreen } = require('../lib/screen.cjs');
const { untilAskedToStop } = require('../lib/signals.cjs');

/** @param {import('../lib/settings.cjs').Settings} settings @returns {[string, string][]} */
function addresses({ ports }) {
  const gateway = localUrl(ports.GATEWAY_PORT);
  return [
    ['Storefront', localUrl(ports.STOREFRONT_PORT)],
    ['Back office', localUrl(ports.BACKOFFICE_PORT)],
    ['Graph', `${gateway}/graphql  (Apollo Sandbox)`],
    ['GraphiQL', `${gateway}/graphiql  (works offline, runs subscriptions)`],
    ['Queue monitor', `${gateway}/queues  (sign in as administration)`],
    ['Mail box', process.env.SMTP_URL ? 'mails leave through SMTP_URL' : localUrl(ports.MAILBOX_PORT)],
  ];
}

/** Short where it lies in the checkout. @param {string} target */
const shownPath = (target) =>
  target.startsWith(`${fromRoot()}${path.sep}`) ? path.relative(fromRoot(), target) : target;

/** @param {string[]} args */
async function run(args) {
  const started = Date.now();
  const settings = readSettings();
  const stopAsked = untilAskedToStop();
  console.log('Starting CEP…');
  const product = await startProduct({
    settings,
    separate: args.includes('--apart'),
    cancelled: stopAsked.promise,
    say: (text) => console.log(text),
  });
  if (!stopAsked.asked) {
    console.log(
      startScreen({
        addresses: addresses(settings),
        demo: process.env.NODE_ENV !== 'production' && process.env.CEP_DEMO !== 'false',
        engines: `${product.engine}, queues on ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`,
        seconds: ((Date.now() - started) / 1000).toFixed(1),
        logDir: shownPath(settings.logDir),
      }),
    );
  }
  // Heavy and seldom needed: made once everything else runs.
  const explorer = stopAsked.asked ? null : buildExplorerInBackground((text) => console.log(text));
  await stopAsked.promise;
  explorer?.stop();
  console.log('\nStopping…');
  await product.stop();
  console.log('Stopped. The data stay.');
}

module.exports = { run, addresses, shownPath };
