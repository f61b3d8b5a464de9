import { createLogger } from '@cep/kit';
import { chosenSubgraphs } from './catalogue';
import { readDatabaseEnv } from './env';
import { prepareDatabase, withDatabase } from './prepare-database';

/** What an entity need not repeat: SQL alone says keys, indexes, checks and defaults. */
const ONLY_IN_SQL = /DROP (INDEX|CONSTRAINT|DEFAULT)\b/;

/** Fails when an entity expects a column that a freshly migrated database lacks, has with another type, or has too many. */
async function main(): Promise<void> {
  const env = readDatabaseEnv();
  await prepareDatabase(env, createLogger('drift', { level: 'warn' }));
  for (const definition of chosenSubgraphs(env.SUBGRAPHS)) {
    const queries = await withDatabase(
      definition,
      env,
      async (db) => (await db.driver.createSchemaBuilder().log()).upQueries,
    );
    for (const { query } of queries) {
      if (ONLY_IN_SQL.test(query)) continue;
      process.stderr.write(`${definition.name}: no migration does: ${query}\n`);
      process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
