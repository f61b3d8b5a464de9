import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createDataSource } from '../data/data-source';
import { EventLog, followEvents, WakeUp } from '../events';
import { EventRelay, type JobQueues, startWorkers } from '../jobs';
import { within } from '../within';
import type { Logger } from '../logging';
import { buildSubgraph } from './build-schema';
import type { SubgraphDefinition } from './definition';
import { SubgraphExecutor, type SubgraphRequest } from './executor';
import type { SubgraphRuntime } from './runtime';

export interface StartSubgraphOptions {
  /** Address with the subgraph's own role. */
  databaseUrl: string;
  secret: string;
  log: Logger;
  jobs: JobQueues;
  poolMax?: number;
  /** Longest wait for a connection, in milliseconds; by default less than the gateway waits for an answer. */
  connectionMs?: number;
  /** Runs the handlers of its jobs in this process. */
  workers?: boolean;
  /** Runs followers, relay and background tasks; on unless the process only serves. */
  background?: boolean;
}

export interface RunningSubgraph {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  runtime: SubgraphRuntime;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  subscribe(request: SubgraphRequest): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** @throws when it cannot answer: its database is away. Without queues it serves; their work waits in the log. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

type Stoppable = { stop(): Promise<void> };
const READY_MS = 3_000;
/** A request that takes longer has lost its reader: the gateway gives up by then. */
const STATEMENT_MS = 5_000;

/** Starts a subgraph on a migrated database: executor, event log, followers, relay and, when asked, workers. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  options: StartSubgraphOptions,
): Promise<RunningSubgraph> {
  const { name, entities, migrations } = definition;
  const log = options.log.child({ subgraph: name });
  // Not while it connects: building holds the thread, on a busy machine for longer than connecting may take.
  const built = await buildSubgraph(definition);
  const db = await createDataSource({
    name,
    url: options.databaseUrl,
    entities,
    migrations,
    statementMs: STATEMENT_MS,
    ...(options.poolMax ? { poolMax: options.poolMax } : {}),
    ...(options.connectionMs ? { connectionMs: options.connectionMs } : {}),
  }).initialize();
  const wakeUp = new WakeUp(options.databaseUrl, log);
  const eventLog = new EventLog(db, name, log, wakeUp);
  const runtime: SubgraphRuntime = { name, db, eventLog, jobs: options.jobs, log, secret: options.secret };
  const executor = new SubgraphExecutor(definition, built.schema, runtime);
  // Stopped in this order: first what makes work, then what carries it.
  const parts: Stoppable[] = [];
  const stop = async (): Promise<void> => {
    for (const part of [...parts, eventLog, wakeUp, { stop: () => db.destroy() }])
      await part.stop().catch((err: unknown) => log.error({ err }, 'a part of the subgraph did not stop as it should'));
  };
  try {
    await startParts(definition, options, runtime, wakeUp, parts);
    await wakeUp.start();
    eventLog.start();
  } catch (err) {
    await stop();
    throw err;
  }
  return {
    name,
    sdl: built.sdl,
    schema: built.schema,
    runtime,
    execute: (request) => executor.execute(request),
    subscribe: (request) => executor.subscribe(request),
    ready: async () => void (await within(READY_MS, 'the database', db.query('SELECT 1'))),
    stop,
  };
}

async function startParts(
  definition: SubgraphDefinition,
  options: StartSubgraphOptions,
  runtime: SubgraphRuntime,
  wakeUp: WakeUp,
  parts: Stoppable[],
): Promise<void> {
  const { name: source, log } = runtime;
  const { databaseUrl: url, jobs: queues } = options;
  if (options.workers && definition.handlers?.length) {
    parts.push(await startWorkers({ runtime, handlers: definition.handlers, queues }));
  }
  if (options.background === false) return;
  if (definition.jobs?.length) {
    const relay = new EventRelay({ source, url, jobs: definition.jobs, queues, wakeUp, log });
    relay.start();
    parts.push(relay);
  }
  for (const follower of definition.followers ?? []) parts.push(followEvents(runtime, follower, wakeUp));
  for (const task of definition.background ?? []) parts.push(await task(runtime));
}
