/** The engines that the test run started; see jest's global set-up. */
export interface TestServers {
  databaseUrl: string;
  /** Null where Redis could not be had. */
  redisUrl: string | null;
}

export function testServers(): TestServers {
  const databaseUrl = process.env['CEP_TEST_DATABASE_URL'];
  if (!databaseUrl)
    throw new Error('no test database: run the tests with `pnpm test` or the jest project «integration»');
  return { databaseUrl, redisUrl: process.env['CEP_TEST_REDIS_URL'] ?? null };
}

export const TEST_SECRET = 'a-secret-for-tests-only-0123456789abcdef';
