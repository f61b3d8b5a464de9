import { createLogger } from '@cep/kit';
import { chosenSubgraphs } from './catalogue';
import { readDatabaseEnv } from './env';
import { prepareDatabase, withDatabase } from './prepare-database';

/** Fails when a freshly migrated database is not what the entities say. */
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
      process.stderr.write(`${definition.name}: no migration does: ${query}\n`);
      process.exitCode = 1;
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
