import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createDataSource } from '../data/data-source';
import { EventLog, followEvents, WakeUp } from '../events';
import { EventRelay, type JobQueues, startWorkers } from '../jobs';
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
  /** @throws when it cannot answer (its database or queue is away). */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

type Stoppable = { stop(): Promise<void> };

/** Starts a subgraph on a migrated database: executor, event log, followers, relay and, when asked, workers. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  options: StartSubgraphOptions,
): Promise<RunningSubgraph> {
  const { name, entities, migrations } = definition;
  const log = options.log.child({ subgraph: name });
  const [built, db] = await Promise.all([
    buildSubgraph(definition),
    createDataSource({
      name,
      url: options.databaseUrl,
      entities,
      migrations,
      ...(options.poolMax ? { poolMax: options.poolMax } : {}),
    }).initialize(),
  ]);
  const wakeUp = new WakeUp(options.databaseUrl, log);
  const eventLog = new EventLog(db, name, log, wakeUp);
  const runtime: SubgraphRuntime = { name, db, eventLog, jobs: options.jobs, log, secret: options.secret };
  const executor = new SubgraphExecutor(definition, built.schema, runtime);

  // Stopped in this order: first what makes work, then what carries it.
  const parts: Stoppable[] = [];
  if (options.workers && definition.handlers) {
    parts.push(await startWorkers({ runtime, handlers: definition.handlers, queues: options.jobs }));
  }
  if (options.background !== false) {
    if (definition.jobs?.length) {
      const relay = new EventRelay({
        source: name,
        url: options.databaseUrl,
        jobs: definition.jobs,
        queues: options.jobs,
        wakeUp,
        log,
      });
      relay.start();
      parts.push(relay);
    }
    for (const follower of definition.followers ?? []) parts.push(followEvents(runtime, follower, wakeUp));
    for (const task of definition.background ?? []) parts.push(await task(runtime));
  }
  await wakeUp.start();
  eventLog.start();
  parts.push(eventLog, wakeUp);

  return {
    name,
    sdl: built.sdl,
    schema: built.schema,
    runtime,
    execute: (request) => executor.execute(request),
    subscribe: (request) => executor.subscribe(request),
    ready: async () => {
      await Promise.all([db.query('SELECT 1'), options.jobs.ready()]);
    },
    stop: async () => {
      for (const part of parts) await part.stop();
      await db.destroy();
    },
  };
}
