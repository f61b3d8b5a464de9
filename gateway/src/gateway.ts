import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiKeys, createAuthenticator, followAccess, Revocations } from './authentication';
import { AnswerCache, followContent } from './cache';
import { createFederatedGraph, createGraphServer } from './composition';
import { currentGraph } from './current-graph';
import { silenceVendorTelemetry } from './env';
import { createGuard, partnerPlans } from './guard';
import {
  asksGraph,
  baseSecurityHeaders,
  createApp,
  defaultAllowedOrigins,
  defaultPatience,
  drain,
  dropSilent,
  expectReset,
  Gate,
  gatewayMetrics,
  graphqlEntrance,
  originPolicy,
  partnerEntrance,
  refuseUpgrade,
  serverOptions,
} from './http';
import type { GatewayOptions } from './options';
import { partnerContract, reportUsage, UsageMeter } from './partner';
import { followBudgets } from './settings';
import { createSocketEntrance, defaultSocketLimits, socketOperations, SubscriptionHub } from './subscriptions';
import { measuredTransport } from './transport';

export interface Gateway {
  /** Starts to listen; port 0 takes a free one. Resolves with the address of the graph. */
  listen(port: number): Promise<string>;
  /** Address of the graph, once listening. */
  readonly url: string;
  /** Lets requests in flight finish, tells sockets to come back elsewhere, and closes the transport. */
  close(): Promise<void>;
}

/** The entrance to the graph: HTTP and WebSocket on `/graphql`, over whichever transport it is given. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  silenceVendorTelemetry();
  const { log, sources, production = false, explorable = !production, secret } = options;
  const metrics = gatewayMetrics();
  const transport = measuredTransport(options.transport, { latency: metrics.subgraphLatency, log });
  const revocations = new Revocations();
  const withIdentity = sources.some(({ name }) => name === 'identity');
  const apiKeys = new ApiKeys({ transport, onRefused: (code) => metrics.refusals.inc({ code }) });
  const backofficeUrl = options.backofficeUrl ?? 'http://localhost:3001';
  const https = backofficeUrl.startsWith('https:');
  const guard = createGuard(options.guard ?? {}, {
    log,
    openSchema: !production,
    onRefused: (code) => metrics.refusals.inc({ code }),
  });
  const authenticator = createAuthenticator({
    secret,
    trustProxy: options.trustProxy,
    revocations,
    apiKeys: withIdentity ? apiKeys : undefined,
    look: (stranger) => guard.admission.look(stranger),
    https,
  });
  const origins = originPolicy(options.allowedOrigins ?? defaultAllowedOrigins);
  const stopping = new AbortController();

  const graph = createFederatedGraph({ sources, transport, log });
  const current = currentGraph(graph, guard);
  const contract = partnerContract({ sources, guard, version: () => current().version });
  const storedDocument = (hash: string) => current().documents.stored(hash) ?? contract.stored(hash);
  const apollo = createGraphServer({ graph, log, explorable, storedDocument });
  await apollo.start();

  const cacheBytes = options.cacheBytes ?? 64 * 1024 * 1024;
  const cache = new AnswerCache({
    maxBytes: Math.max(cacheBytes, 1),
    onLookup: (outcome) => metrics.cacheLookups.inc({ outcome }),
  });
  if (cacheBytes > 0 && sources.some(({ name }) => name === 'content')) {
    void followContent({
      transport,
      cache,
      log,
      signal: stopping.signal,
      settleMs: options.cacheSettleMs,
      timing: options.followTiming,
    });
  }

  const meter = new UsageMeter();
  const usage = withIdentity
    ? reportUsage({ meter, transport, log, everyMs: options.usageReportMs })
    : { stop: () => Promise.resolve() };
  if (withIdentity) {
    const { followTiming: timing, followRestartMs: restartMs } = options;
    const onSettings = followBudgets({ transport, guard, log });
    void followAccess({ transport, revocations, apiKeys, onSettings, log, signal: stopping.signal, timing, restartMs });
  }

  const limits = { ...defaultSocketLimits, ...options.socketLimits };
  const hub = new SubscriptionHub({ transport, log, historyLimit: options.historyLimit, timing: options.followTiming });
  const sockets = createSocketEntrance({
    operations: socketOperations({ apollo, hub, log, limits, guard, current }),
    authenticator,
    revocations,
    originAllowed: (origin, request) => origins.allows(origin, request),
    limits,
    log,
    onCount: (count) => metrics.sockets.set(count),
  });
  metrics.observe({
    subscriptions: () => hub.subscriptions,
    streams: () => hub.streams,
    cacheBytes: () => cache.bytes,
  });

  const headers = baseSecurityHeaders(https);
  const app = createApp({
    apollo,
    authenticator,
    origins,
    log,
    explorable,
    explorersForStaff: production,
    headers,
    queues: options.queues,
    loginUrl: new URL('/entrar', backofficeUrl).href,
    subgraphs: sources.map(({ name }) => name),
    transport,
    draining: () => stopping.signal.aborted,
    partner: withIdentity
      ? {
          https,
          schema: () => contract.current().schema,
          plans: () => partnerPlans.map((plan) => ({ plan, ...guard.terms(plan) })),
        }
      : undefined,
  });
  const partner = partnerEntrance({
    apollo,
    apiKeys,
    contract: contract.current,
    guard,
    meter,
    origins,
    trustProxy: options.trustProxy ?? false,
    headers,
    log,
  });
  const graphql = graphqlEntrance({
    apollo,
    authenticator,
    origins,
    guard,
    documents: () => current().documents,
    cache,
    headers,
    maxAge: (query, name) => current().maxAge(query, name),
    log,
  });
  const gate = new Gate();
  const patience = { ...defaultPatience, ...options.patience };
  const server = createServer(serverOptions(patience), (request, response) =>
    gate.pass(response, () => {
      // As long as it listens, a closed connection would only make its proxy open another.
      if (stopping.signal.aborted && !server.listening) response.setHeader('connection', 'close');
      const asks = request.method === 'POST' || (request.method === 'GET' && asksGraph(request));
      if (asks && isGraph(request.url)) graphql(request, response);
      else if (asks && withIdentity && isGraph(request.url, '/partner/graphql')) partner(request, response);
      else app(request, response);
    }),
  );
  dropSilent(server, patience);
  server.on('upgrade', (request, stream, head) => {
    expectReset(stream);
    if (!isGraph(request.url)) refuseUpgrade(stream, '404 Not Found');
    // A proxy takes it to another gateway.
    else if (stopping.signal.aborted) refuseUpgrade(stream, '503 Service Unavailable');
    else sockets.upgrade(request, stream, head);
  });

  let url = '';
  return {
    get url() {
      return url;
    },
    async listen(port) {
      url = await listening(server, port, options.host ?? '127.0.0.1');
      log.info({ url }, 'the graph is open');
      return url;
    },
    async close() {
      stopping.abort();
      const noticed = drain(server, gate, options.drain ?? { noticeMs: 0, idleMs: 0 });
      await Promise.all([sockets.close(), noticed]);
      hub.close();
      await usage.stop();
      await apollo.stop();
      await transport.close();
      guard.close();
    },
  };
}

function isGraph(url: string | undefined, path = '/graphql'): boolean {
  return url === path || url?.startsWith(`${path}?`) === true;
}

async function listening(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { address, port: taken } = server.address() as AddressInfo;
  const name = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${name.includes(':') ? `[${name}]` : name}:${taken}/graphql`;
}
