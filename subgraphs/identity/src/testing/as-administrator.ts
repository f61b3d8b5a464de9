import { createDataSource } from '@cep/kit';
import { CONNECTION_MS, testServers, type TestSubgraph } from '@cep/kit/testing';
import type { DataSource } from 'typeorm';

/** A connection with all rights on a test's database, as somebody has who broke into the server. */
export async function asAdministrator<T>(identity: TestSubgraph, work: (db: DataSource) => Promise<T>): Promise<T> {
  const url = new URL(testServers().databaseUrl);
  url.pathname = new URL(identity.urlOf('identity')).pathname;
  const limits = { poolMax: 1, connectionMs: CONNECTION_MS, statementMs: 0 };
  const settings = { name: 'audit', url: url.toString(), entities: [], migrations: [], ...limits };
  const db = await createDataSource(settings).initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
