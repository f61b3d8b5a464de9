import type { JobQueues, Logger } from '@cep/kit';
import type { SubgraphSource } from './composition';
import type { DrainTiming, Patience } from './http';
import type { GuardOptions } from './guard';
import type { SocketLimits } from './subscriptions';
import type { Transport } from './transport';
import type { FollowTiming } from './transport/follow';

export interface GatewayOptions {
  /** The enabled subgraphs; see `committedSources`. */
  sources: readonly SubgraphSource[];
  /** `localTransport` in one process, `remoteTransport` apart. Closed together with the gateway. */
  transport: Transport;
  /** CEP_SECRET. */
  secret: string;
  log: Logger;
  /** Address to listen on. Default 127.0.0.1. */
  host?: string;
  /** Pages that may call. Default: the two front ends on this machine. */
  allowedOrigins?: readonly string[];
  /** Believe `x-forwarded-for` from any peer. Default false: from this host alone. */
  trustProxy?: boolean;
  /** In production the schema is for staff, as are the explorers. Default false. */
  production?: boolean;
  /** Sandbox and GraphiQL. Default: outside production. */
  explorable?: boolean | undefined;
  /** Limits, budgets and trusted documents; `off` for the bench. Default: limits, and budgets that nobody meets. */
  guard?: GuardOptions | 'off';
  /** Queues shown at `/queues`; they stay the caller's to close. */
  queues?: JobQueues;
  /** Back office, where `/queues` sends the public to log in. Default http://localhost:3001. */
  backofficeUrl?: string;
  /** Size of the answer cache in bytes; 0 turns it off. Default 64 MB. */
  cacheBytes?: number;
  /** How long the cache waits after subscribing to changes before it trusts them to come. Default 1,000 ms. */
  cacheSettleMs?: number;
  socketLimits?: Partial<SocketLimits>;
  /** With slow clients. */
  patience?: Partial<Patience>;
  /** Events kept per shared stream for readers who come back. Default 500. */
  historyLimit?: number;
  followTiming?: FollowTiming;
  /** Wait before following identity afresh. Default 2,000 ms. */
  followRestartMs?: number;
  /** How often the usage of keys is reported. Default 5,000 ms. */
  usageReportMs?: number;
  /** How long `close` waits for proxies to notice. Default: not at all. */
  drain?: DrainTiming;
}
