import { createLogger, EnvError, roleUrl } from '@cep/kit';
import { chosenSubgraphs } from './catalogue';
import { readDatabaseEnv } from './env';
import { prepareDatabase } from './prepare-database';

/**
 * Prepares the database. With `--addresses` its last line is the address of each role, which the launcher hands to the
 * processes of the apart form; without, no password reaches a log.
 */
async function main(): Promise<void> {
  const env = readDatabaseEnv();
  await prepareDatabase(env, createLogger('prepare', { level: env.LOG_LEVEL }));
  if (!process.argv.includes('--addresses')) return;
  const subgraphs = chosenSubgraphs(env.SUBGRAPHS);
  const address = (name: string): string => roleUrl(env.DATABASE_URL, env.CEP_SECRET, name);
  const answer = {
    subgraphs: Object.fromEntries(subgraphs.map(({ name }) => [name, address(name)])),
    jobs: address('jobs'),
    workers: subgraphs.filter(({ handlers }) => handlers?.length).map(({ name }) => name),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof EnvError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
