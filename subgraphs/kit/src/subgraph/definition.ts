import type { GraphQLResolveInfo } from 'graphql';
import type { DataSourceOptions } from 'typeorm';
import type { RequestContext } from '../context';
import type { Follower } from '../events';
import type { JobDefinition, JobHandler } from '../jobs';
import type { SubgraphRuntime } from './runtime';

type ClassReference = abstract new (...args: never[]) => object;

/**
 * Resolves entity references: same length and order as the ids, null where there is none (or none the caller may see).
 * `info` is that of `_entities`: its selection says what is asked of each type.
 */
export type ReferenceResolver<L> = (
  ids: readonly string[],
  context: RequestContext<L>,
  info: GraphQLResolveInfo,
) => Promise<readonly (object | null)[]>;

/** Work that goes on beside the requests, for instance a daily refresh. */
export type BackgroundTask = (runtime: SubgraphRuntime) => Promise<{ stop(): Promise<void> }>;

export interface SubgraphDefinition<L = never> {
  /** Also the name of its PostgreSQL schema; its role is `cep_<name>`. */
  name: string;
  resolvers: readonly (new () => object)[];
  /** Object types that no resolver mentions. */
  orphanedTypes?: readonly ClassReference[];
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: readonly (new () => object)[];
  /** Fresh loaders for one request. */
  loaders(context: RequestContext<L>): L;
  references: Record<string, ReferenceResolver<L>>;
  /** Durable followers of logs, its own or another subgraph's. */
  followers?: readonly Follower[];
  /** Jobs its events ask for; the relay hands them over. */
  jobs?: readonly JobDefinition[];
  /** Their handlers; run where workers run. */
  handlers?: readonly JobHandler[];
  background?: readonly BackgroundTask[];
  /**
   * Makes, as the database's administrator and before the migrations, what the subgraph's own role must not be able to
   * change. Safe to repeat: it runs at each preparation of the database.
   */
  provision?(run: (statement: string) => Promise<unknown>): Promise<void>;
}

/** Declares a subgraph. @throws when one of its jobs has no handler, or two: either would hide a fault until a job waits. */
export function defineSubgraph<L>(definition: SubgraphDefinition<L>): SubgraphDefinition {
  const { name, jobs = [], handlers = [] } = definition;
  const handled = handlers.map(({ job }) => job.name);
  const twice = handled.find((job, index) => handled.indexOf(job) !== index);
  if (twice) throw new Error(`${name}: two handlers for the job ${twice}`);
  const orphan = jobs.find((job) => !handled.includes(job.name));
  if (orphan) throw new Error(`${name}: nobody handles the job ${orphan.name}`);
  return definition as unknown as SubgraphDefinition;
}
