import type { DataSourceOptions } from 'typeorm';
import type { RequestContext } from '../context';
import type { Follower } from '../events';
import type { JobDefinition, JobHandler } from '../jobs';
import type { SubgraphRuntime } from './runtime';

type ClassReference = abstract new (...args: never[]) => object;

/** Resolves entity references: same length and order as the ids, null where there is none (or none the caller may see). */
export type ReferenceResolver<L> = (
  ids: readonly string[],
  context: RequestContext<L>,
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
}

/** Declares a subgraph. */
export function defineSubgraph<L>(definition: SubgraphDefinition<L>): SubgraphDefinition {
  return definition as unknown as SubgraphDefinition;
}
