export { countSql } from './count-sql';
export { TEST_SECRET, testServers, type TestServers } from './env';
export { type TestDatabase, testDatabase } from './test-database';
export * from './test-subgraph';
export { type RedisServer, redisServer } from './redis-server';
export { type TcpProxy, tcpProxy } from './tcp-proxy';
export { waitFor } from './wait-for';
