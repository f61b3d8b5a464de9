import type { ExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { type Claims, type Principal, PUBLIC_PRINCIPAL, type Role } from '../auth';
import { newId } from '../data';
import { JobQueues } from '../jobs';
import { createLogger, type Logger } from '../logging';
import { type RunningSubgraph, startSubgraph, type SubgraphDefinition } from '../subgraph';
import { countSql } from './count-sql';
import { TEST_SECRET, testServers } from './env';
import { testDatabase } from './test-database';

export interface CallOptions {
  /** Who asks; the public when left out. */
  as?: Role | Principal;
  cookies?: Record<string, string>;
  clientIp?: string;
  requestId?: string;
}

export interface TestResult<T> {
  data: T | null | undefined;
  errors: ExecutionResult['errors'];
  /** Cookies the operation set. */
  setCookie: string[];
}

export interface TestSubgraph {
  running: RunningSubgraph;
  db: DataSource;
  log: Logger;
  jobs: JobQueues;
  urlOf(name: string): string;
  execute<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<TestResult<T>>;
  subscribe<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<AsyncIterableIterator<ExecutionResult<T>>>;
  /** How many SQL statements some work sends. */
  sqlCount(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

export interface TestSubgraphOptions {
  /** Fills the migrated database before the subgraph starts to serve. */
  seed?: (db: DataSource) => Promise<unknown>;
  /** Other subgraphs whose schemas must be there (their logs are followed). */
  beside?: readonly SubgraphDefinition[];
  /** Queues on Redis instead of PostgreSQL. */
  queue?: 'postgres' | 'redis';
  workers?: boolean;
}

/** Nobody leaves meanwhile: on a busy machine a test gets its answer late, not an error. */
export const CONNECTION_MS = 30_000;

export function testPrincipal(role: Role, userId: string = newId()): Principal {
  return role === 'PUBLIC' ? PUBLIC_PRINCIPAL : { role, userId, sessionId: newId(), name: `Prueba ${role}` };
}

/** A subgraph started for real on a database of its own. */
export async function testSubgraph(
  definition: SubgraphDefinition,
  options: TestSubgraphOptions = {},
): Promise<TestSubgraph> {
  const database = await testDatabase([definition, ...(options.beside ?? [])]);
  const log = createLogger('test', { level: 'silent' });
  const { redisUrl } = testServers();
  const jobs = new JobQueues({
    ...(options.queue === 'redis' && redisUrl ? { redisUrl } : { databaseUrl: database.urlOf('jobs') }),
    workers: definition.handlers?.length ?? 0,
    log,
  });
  const running = await startSubgraph(definition, {
    databaseUrl: database.urlOf(definition.name),
    secret: TEST_SECRET,
    log,
    jobs,
    poolMax: 5,
    connectionMs: CONNECTION_MS,
    workers: options.workers ?? false,
  });
  await options.seed?.(running.runtime.db);
  return {
    running,
    db: running.runtime.db,
    log,
    jobs,
    urlOf: (name) => database.urlOf(name),
    execute: async <T>(query: string, variables?: Record<string, unknown>, call?: CallOptions) => {
      const result = await running.execute({ query, variables, claims: claimsOf(call) });
      const setCookie = (result.extensions?.['setCookie'] ?? []) as string[];
      return { data: result.data as T | null | undefined, errors: result.errors, setCookie };
    },
    subscribe: async <T>(query: string, variables?: Record<string, unknown>, call?: CallOptions) => {
      const stream = await running.subscribe({ query, variables, claims: claimsOf(call) });
      if (!(Symbol.asyncIterator in stream))
        throw new Error(`the subscription did not begin: ${JSON.stringify(stream.errors)}`);
      return stream as AsyncIterableIterator<ExecutionResult<T>>;
    },
    sqlCount: async (work) => (await countSql(work)).length,
    stop: async () => {
      await running.stop();
      await jobs.close();
      await database.drop();
    },
  };
}

function claimsOf(options: CallOptions = {}): Claims {
  const as = options.as ?? 'PUBLIC';
  return {
    principal: typeof as === 'string' ? testPrincipal(as) : as,
    requestId: options.requestId ?? newId(),
    clientIp: options.clientIp ?? '192.0.2.1',
    userAgent: 'test',
    cookies: options.cookies ?? {},
  };
}
