import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { currentLogFields, maskError, type Logger } from '@cep/kit';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { brief } from '../guard/brief';
import type { GatewayContext } from './context';
import type { FederatedGraph } from './federated-graph';

export interface GraphServerOptions {
  graph: FederatedGraph;
  log: Logger;
  /** Sandbox. */
  explorable: boolean;
  /** A document that the entrance has read and found good, by the SHA-256 of its text. */
  storedDocument(hash: string): DocumentNode | undefined;
}

/** Apollo Server over the federated graph: it executes what the entrance has read and admitted, and masks errors. */
export function createGraphServer(options: GraphServerOptions): ApolloServer<GatewayContext> {
  const { graph, log, explorable, storedDocument } = options;
  const landingPage: ApolloServerPlugin<GatewayContext> = explorable
    ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, includeCookies: true })
    : ApolloServerPluginLandingPageDisabled();
  return new ApolloServer<GatewayContext>({
    gateway: graph.gateway,
    logger: log,
    // Who may ask for the schema is for the entrance to say.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    documentStore: {
      // Apollo puts a mark of the schema before the hash; the documents are of the schema as it is now.
      get: async (key) => storedDocument(key.slice(key.lastIndexOf(':') + 1)),
      set: async () => undefined,
      delete: async () => undefined,
    },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The answer cache stands ahead of Apollo Server and reads the policy once per document.
    plugins: [landingPage, ApolloServerPluginCacheControlDisabled()],
    formatError: (_formatted, error) => format(error, log),
  });
}

function format(error: unknown, log: Logger): GraphQLFormattedError {
  const shown = maskError(error, { requestId: currentLogFields().requestId ?? 'unknown', log });
  // How the answer's status is said within Apollo Server; nothing for clients.
  const { http: _http, ...extensions } = shown.extensions ?? {};
  return { ...shown, message: brief(shown.message), extensions };
}
