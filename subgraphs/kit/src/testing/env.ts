/** The engines that the test run started; see jest's global set-up. */
export interface TestServers {
  databaseUrl: string;
  /** Null where Redis could not be had. */
  redisUrl: string | null;
}

/** As many as a Redis has that nobody told otherwise. */
const REDIS_DATABASES = 16;

export function testServers(): TestServers {
  const databaseUrl = process.env['CEP_TEST_DATABASE_URL'];
  if (!databaseUrl)
    throw new Error('no test database: run the tests with `pnpm test` or the jest project «integration»');
  return { databaseUrl, redisUrl: redisOfThisWorker() };
}

/** Test files that run at the same time have queues of the same names; each takes its own of the engine's databases. */
function redisOfThisWorker(): string | null {
  const url = process.env['CEP_TEST_REDIS_URL'];
  return url ? `${url}/${Number(process.env['JEST_WORKER_ID'] ?? 0) % REDIS_DATABASES}` : null;
}

export const TEST_SECRET = 'a-secret-for-tests-only-0123456789abcdef';
