import { ApolloGateway, type ServiceMap } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Logger } from '@cep/kit';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Transport } from '../transport';
import { composeSupergraph } from './compose';
import type { GatewayContext } from './context';
import { subgraphDataSource } from './data-source';
import { createExecutor, type Executor } from './executor';
import { SingleSubgraphFinder } from './single-subgraph';
import type { SubgraphSource } from './sources';

/** One composed version of the graph. */
export interface GraphVersion {
  supergraphSdl: string;
  /** What clients see. */
  apiSchema: GraphQLSchema;
}

export interface FederatedGraph {
  /** For Apollo Server. */
  gateway: ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
  /** Data sources by subgraph, for plans that are executed outside Apollo Server. */
  services: ServiceMap;
  onVersion(listener: (version: GraphVersion) => void): void;
}

export interface FederatedGraphOptions {
  sources: readonly SubgraphSource[];
  transport: Transport;
  log: Logger;
}

/** Composes the enabled subgraphs and makes them executable over the transport. */
export function createFederatedGraph({ sources, transport, log }: FederatedGraphOptions): FederatedGraph {
  const supergraphSdl = composeSupergraph(sources);
  // Apollo's gateway keeps one data source per name and url, so a new address gets a new one.
  const services: ServiceMap = {};
  const singles = new WeakMap<DocumentNode, string | null>();
  let finder: SingleSubgraphFinder | undefined;

  const apollo = new ApolloGateway({
    supergraphSdl: async () => ({ supergraphSdl }),
    buildService: ({ name }) => (services[name] = subgraphDataSource(name, transport)),
    logger: quiet(log),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { document } }) => {
      if (finder && !singles.has(document)) singles.set(document, finder.find(queryPlan, document));
    },
  });
  apollo.onSchemaLoadOrUpdate(({ apiSchema }) => {
    finder = new SingleSubgraphFinder(sources, apiSchema);
  });

  return {
    services,
    onVersion: (listener) => {
      apollo.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) =>
        listener({ apiSchema, supergraphSdl: coreSupergraphSdl }),
      );
    },
    gateway: {
      onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
      stop: () => apollo.stop(),
      load: async (options) => {
        const { executor } = await apollo.load(options);
        // The two packages describe the same function in two versions of one interface.
        const planned = executor as unknown as Executor;
        return {
          executor: createExecutor({ transport, planned, singleSubgraph: (document) => singles.get(document) }),
        };
      },
    },
  };
}

/** Apollo's gateway announces its life on info; ours are the lines that matter. */
function quiet(log: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: (message) => log.trace({ apollo: message }, 'apollo gateway'),
    info: (message) => log.debug({ apollo: message }, 'apollo gateway'),
    warn: (message) => log.warn({ apollo: message }, 'apollo gateway'),
    error: (message) => log.error({ apollo: message }, 'apollo gateway'),
  };
}
