// @ts-check
'use strict';
/** Makes a centre of a given size in a database: catalogue, leads, and the people who log in. */
const { hash } = require('@node-rs/argon2');
const { prepareDatabase } = require('../infra/scripts/lib/prepare.cjs');
const { query } = require('./engine.cjs');

/** @typedef {{ courses: number, runs: number, campuses: number, leads: number }} Size */

/** @type {Size} */
const SIZE = { courses: 2_000, runs: 6_000, campuses: 20, leads: 200_000 };

const TEAM_LEADS = 100;

/** What each person logs in with: no product in production takes the demo's. */
const PASSWORD = 'banco-de-pruebas-sin-demo';
const DOMAIN = '@bench.example';

/** The floor's events lie in a table of the same shape that nobody follows: its load must leave no work to the product. */
const FLOOR_LOG = 'CREATE SCHEMA floor; CREATE TABLE floor.event_log (LIKE leads.event_log INCLUDING ALL)';

/** @param {{ url: string, secret: string, size: Size }} options @returns {Promise<number>} seconds that the leads took */
async function fill({ url, secret, size }) {
  const { SUBGRAPH_NAMES } = require('@cep/standalone');
  // The demo centre stays out: what is measured has the size that is said.
  process.env.CEP_DEMO = 'false';
  await prepareDatabase(url, secret);
  await inSubgraph('identity', url, secret, ({ db }) => require('@cep/identity/seed').seed(db));
  await query(url, `UPDATE identity.app_user SET email = split_part(email, '@', 1) || $1, password_hash = $2`, [
    DOMAIN,
    await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  ]);
  await inSubgraph('content', url, secret, ({ db }) => require('@cep/content/seed').seedBulk(db, size));
  const startedAt = performance.now();
  await inSubgraph('leads', url, secret, async ({ db, followers }) => {
    const { catchUp } = require('@cep/kit');
    // Leads ask for courses, so what the catalogue's log says must be known first.
    for (const follower of followers) await catchUp(db, /** @type {any} */ (follower));
    const { seed, seedBulk } = require('@cep/leads/seed');
    // A few of the demo's, whose owners the many are then shared out among.
    await seed(db, { count: TEAM_LEADS });
    await seedBulk(db, size.leads - TEAM_LEADS);
  });
  for (const name of SUBGRAPH_NAMES) await inSubgraph(name, url, secret, askForNoWork);
  await query(url, FLOOR_LOG);
  await tidyWhatHolds(url);
  await query(url, 'CHECKPOINT');
  return (performance.now() - startedAt) / 1000;
}

/**
 * As autovacuum does in time. Not the empty tables: told that they are empty, the planner would have each statement walk
 * them whole for as long as its connection lives, however full the load makes them. No centre begins like that.
 * @param {string} url
 */
async function tidyWhatHolds(url) {
  const tables = await query(
    url,
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
     WHERE pg_relation_size(relid) > 0`,
  );
  for (const { name } of tables) await query(url, `VACUUM ANALYZE ${name}`);
}

/** What was filled in counts as history: whoever follows it (the audit log, the queues) begins behind it. @param {Subgraph} subgraph */
async function askForNoWork({ db, followers }) {
  const { skipSeeded } = require('@cep/kit');
  await db.transaction(async (manager) => {
    for (const consumer of ['jobs', ...followers.map((follower) => follower.consumer)])
      await skipSeeded(manager, consumer);
  });
}

/** @typedef {{ db: ReturnType<typeof import('@cep/kit').createDataSource>, followers: readonly import('@cep/kit').Follower[] }} Subgraph */

/**
 * Work on one subgraph's database as its role, without the limits that requests have.
 * @param {string} name @param {string} url @param {string} secret
 * @param {(subgraph: Subgraph) => Promise<unknown>} work
 */
async function inSubgraph(name, url, secret, work) {
  const { createDataSource, roleUrl } = require('@cep/kit');
  const { chosenSubgraphs } = require('@cep/standalone');
  const [definition] = chosenSubgraphs([name]);
  if (!definition) throw new Error(`the bench needs ${name}`);
  const { entities, migrations, followers = [] } = definition;
  const db = createDataSource({
    name,
    url: roleUrl(url, secret, name),
    entities,
    migrations,
    poolMax: 2,
    statementMs: 0,
  });
  await db.initialize();
  try {
    await work({ db, followers });
  } finally {
    await db.destroy();
  }
}

module.exports = { fill, SIZE, PASSWORD, DOMAIN };
