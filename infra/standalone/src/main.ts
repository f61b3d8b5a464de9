import { createLogger, runMain } from '@cep/kit';
import { startBackEnd } from './back-end';
import { readStandaloneEnv } from './standalone-env';
import { prepareDatabase } from './prepare-database';

/** The all-in-one process: brings the database up to date, then runs the whole back end. */
runMain(async () => {
  const env = readStandaloneEnv();
  const log = createLogger('cep', { level: env.LOG_LEVEL });
  await prepareDatabase(env, log);
  const backEnd = await startBackEnd(env, log);
  await backEnd.gateway.listen(env.PORT);
  return { log, stop: () => backEnd.stop() };
});
