import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { provisionDatabase, roleUrl } from '../data';
import type { SubgraphDefinition } from '../subgraph';
import { TEST_SECRET, testServers } from './env';

export interface TestDatabase {
  adminUrl: string;
  /** Address with the role of a subgraph, or of `jobs`. */
  urlOf(name: string): string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, provisioned and migrated like the real one. */
export async function testDatabase(subgraphs: readonly SubgraphDefinition[]): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = testServers().databaseUrl;
  await onServer(server, `CREATE DATABASE ${escapeIdentifier(name)}`);
  const admin = new URL(server);
  admin.pathname = `/${name}`;
  const adminUrl = admin.toString();
  await provisionDatabase({ adminUrl, secret: TEST_SECRET, subgraphs });
  return {
    adminUrl,
    urlOf: (subgraph) => roleUrl(adminUrl, TEST_SECRET, subgraph),
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
