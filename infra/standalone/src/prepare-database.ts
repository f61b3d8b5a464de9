import { createDataSource, type Logger, provisionDatabase, roleUrl, type SubgraphDefinition } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { chosenEntries, chosenSubgraphs } from './catalogue';
import type { DatabaseEnv } from './env';

/** Brings the database to what the product needs; fills the demo centre where a subgraph has no data yet. Safe to repeat. */
export async function prepareDatabase(env: DatabaseEnv, log: Logger): Promise<void> {
  await provisionDatabase({
    adminUrl: env.DATABASE_URL,
    secret: env.CEP_SECRET,
    subgraphs: chosenSubgraphs(env.SUBGRAPHS),
  });
  // Demo logins have a public password, so a production never gets them.
  if (env.CEP_DEMO === 'false' || env.NODE_ENV === 'production') return;
  for (const { definition, demo } of chosenEntries(env.SUBGRAPHS)) {
    if (!demo) continue;
    await withDatabase(definition, env, async (db) => {
      if (!(await isEmpty(db))) return;
      await (await demo()).seed(db);
      log.info({ subgraph: definition.name }, 'demo data made');
    });
  }
}

/** Runs work on one subgraph's database, logged in as its role. */
export async function withDatabase<T>(
  definition: SubgraphDefinition,
  env: Pick<DatabaseEnv, 'DATABASE_URL' | 'CEP_SECRET'>,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const { name, entities, migrations } = definition;
  const url = roleUrl(env.DATABASE_URL, env.CEP_SECRET, name);
  const db = await createDataSource({ name, url, entities, migrations, poolMax: 2 }).initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Nothing has ever happened in it. Tables would not tell: migrations fill some of them. */
async function isEmpty(db: DataSource): Promise<boolean> {
  const [row] = await db.query<{ some: boolean }[]>('SELECT EXISTS (SELECT FROM event_log) AS some');
  return !row?.some;
}
