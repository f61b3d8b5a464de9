// @ts-check
'use strict';
const { startEngines } = require('./start-engines.cjs');

/** One PostgreSQL and one Redis for the whole run; each test file makes its own database. */
module.exports = async () => {
  const engines = await startEngines();
  process.env.CEP_TEST_DATABASE_URL = engines.databaseUrl;
  // Absent where there is no redis-server: suites that need it say that they were skipped.
  if (engines.redisUrl) process.env.CEP_TEST_REDIS_URL = engines.redisUrl;
  Object.assign(globalThis, { __cepEngines: engines });
};
