import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { deriveKey } from '../auth';
import { migrateJobs } from '../jobs/migrate-jobs';
import type { SubgraphDefinition } from '../subgraph/definition';
import { createDataSource } from './data-source';

export const EVENT_READERS = 'cep_event_reader';
export const JOBS_SCHEMA = 'bullmq';
/** No request waits for it; a machine that has just started may be slow. */
const CONNECTION_MS = 10_000;

/** A role's password follows from the secret: nothing to store, nothing to guess. */
export function rolePassword(secret: string, role: string): string {
  return deriveKey(secret, `postgres:${role}`).toString('hex');
}

/** The address with which one subgraph (or `jobs`) logs in to the database behind an administrator's address. */
export function roleUrl(adminUrl: string, secret: string, name: string): string {
  const url = new URL(adminUrl);
  url.username = `cep_${name}`;
  url.password = rolePassword(secret, `cep_${name}`);
  return url.toString();
}

export interface ProvisionOptions {
  /** Address of a user that may create roles, schemas and extensions. */
  adminUrl: string;
  secret: string;
  subgraphs: readonly SubgraphDefinition[];
}

/** Brings a database to what the product needs: roles, schemas, extensions, then every migration. Safe to repeat. */
export async function provisionDatabase(options: ProvisionOptions): Promise<void> {
  const admin = new Client({ connectionString: options.adminUrl, connectionTimeoutMillis: CONNECTION_MS });
  // Whoever waits for an answer hears of it too.
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    // One at a time, also when two machines start at once.
    await admin.query(`SELECT pg_advisory_lock(hashtext('cep:provision'))`);
    await createRoles(admin, [...options.subgraphs.map(({ name }) => name), 'jobs'], options.secret);
    for (const name of ['unaccent', 'pg_trgm'])
      await admin.query(`CREATE EXTENSION IF NOT EXISTS ${name} WITH SCHEMA public`);
    for (const { name } of options.subgraphs) await createSchema(admin, name, `cep_${name}`);
    for (const subgraph of options.subgraphs) await subgraph.provision?.((statement) => admin.query(statement));
    await limitIdleTransactions(admin);
    await provisionJobs(admin, roleUrl(options.adminUrl, options.secret, 'jobs'));
    for (const subgraph of options.subgraphs)
      await migrate(subgraph, roleUrl(options.adminUrl, options.secret, subgraph.name));
  } finally {
    await admin.end();
  }
}

/**
 * A transaction left open anywhere holds back every reader of every log. Those of our own pools end sooner;
 * this is for everybody else, such as a person at a prompt.
 */
async function limitIdleTransactions(admin: Client): Promise<void> {
  await admin.query(`ALTER DATABASE ${nameOf(admin)} SET idle_in_transaction_session_timeout = '60s'`);
}

const nameOf = ({ database }: Client): string => escapeIdentifier(database ?? '');

/** BullMQ's migrations ask for the right to create a schema even when theirs is there: lent for that moment alone. */
async function provisionJobs(admin: Client, url: string): Promise<void> {
  await createSchema(admin, JOBS_SCHEMA, 'cep_jobs');
  await admin.query(`GRANT CREATE ON DATABASE ${nameOf(admin)} TO cep_jobs`);
  try {
    await migrateJobs(url);
  } finally {
    await admin.query(`REVOKE CREATE ON DATABASE ${nameOf(admin)} FROM cep_jobs`);
  }
}

async function createRoles(admin: Client, names: readonly string[], secret: string): Promise<void> {
  await createRole(admin, EVENT_READERS, 'NOLOGIN');
  for (const name of names) {
    const role = `cep_${name}`;
    await createRole(admin, role, `LOGIN PASSWORD ${escapeLiteral(rolePassword(secret, role))}`);
    await admin.query(`GRANT ${EVENT_READERS} TO ${escapeIdentifier(role)}`);
  }
}

/** Roles belong to the whole cluster: another database being provisioned at the same moment may win the race. */
async function createRole(admin: Client, role: string, attributes: string): Promise<void> {
  const id = escapeIdentifier(role);
  await admin.query(
    `DO $do$ BEGIN
       IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${escapeLiteral(role)}) THEN CREATE ROLE ${id} ${attributes};
       ELSE ALTER ROLE ${id} ${attributes}; END IF;
     EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
     WHEN internal_error THEN NULL; -- «tuple concurrently updated»: the other one wrote the same
     END $do$`,
  );
}

async function createSchema(admin: Client, schema: string, role: string): Promise<void> {
  await admin.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(schema)}`);
  await admin.query(`ALTER SCHEMA ${escapeIdentifier(schema)} OWNER TO ${escapeIdentifier(role)}`);
}

async function migrate(subgraph: SubgraphDefinition, url: string): Promise<void> {
  const db = createDataSource({
    name: subgraph.name,
    url,
    entities: subgraph.entities,
    migrations: subgraph.migrations,
    poolMax: 1,
    connectionMs: CONNECTION_MS,
    // An index on millions of rows takes as long as it takes.
    statementMs: 0,
  });
  await db.initialize();
  try {
    await db.runMigrations({ transaction: 'each' });
  } finally {
    await db.destroy();
  }
}
