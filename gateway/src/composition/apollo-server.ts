import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { currentLogFields, maskError, type Logger } from '@cep/kit';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';
import type { FederatedGraph } from './federated-graph';

export interface GraphServerOptions {
  graph: FederatedGraph;
  log: Logger;
  /** Schema questions and Sandbox; off in production. */
  explorable: boolean;
}

/** Apollo Server over the federated graph: document store, CSRF prevention, no batches, no persisted queries, masked errors. */
export function createGraphServer({ graph, log, explorable }: GraphServerOptions): ApolloServer<GatewayContext> {
  const landingPage: ApolloServerPlugin<GatewayContext> = explorable
    ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, includeCookies: true })
    : ApolloServerPluginLandingPageDisabled();
  return new ApolloServer<GatewayContext>({
    gateway: graph.gateway,
    logger: log,
    introspection: explorable,
    hideSchemaDetailsFromClientErrors: !explorable,
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
  return { ...shown, extensions };
}
