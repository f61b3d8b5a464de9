import { maskError, newId, scopeKey, sharedPrincipal, type Claims, type Logger, type Principal } from '@cep/kit';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GatewayContext } from '../composition';
import type { Transport } from '../transport';
import type { FollowTiming } from '../transport/follow';
import type { EventSource, Reader } from './event-stream';
import type { SubscriptionOperation } from './operation';
import type { SubscriptionPlan } from './planner';
import { stableJson } from './stable-json';
import { StreamGroup } from './stream-group';

export interface HubOptions {
  transport: Transport;
  log: Logger;
  /** Events kept for readers who come back. Default 500 per operation and permission. */
  historyLimit?: number;
  timing?: FollowTiming;
}

/** One client's subscription, validated and planned. */
export interface Subscription {
  operation: SubscriptionOperation;
  plan: SubscriptionPlan;
  variables: Readonly<Record<string, unknown>>;
  /** The same after coercion, without the place to resume: what decides whether two clients ask the same. */
  coerced: Readonly<Record<string, unknown>>;
  claims: Claims;
}

/**
 * Push once for all sockets: clients with the same operation, variables and permission share one upstream, one
 * execution per event and one serialised payload.
 */
export class SubscriptionHub {
  private readonly groups = new Map<string, StreamGroup>();

  constructor(private readonly options: HubOptions) {}

  /** How many clients' subscriptions are being served. */
  subscriptions = 0;

  /** How many upstream streams are open. */
  get streams(): number {
    return [...this.groups.values()].reduce((sum, group) => sum + group.size, 0);
  }

  /** Reads a subscription until the returned function is called. */
  subscribe(subscription: Subscription, reader: Reader): () => void {
    const { operation, coerced, claims, variables } = subscription;
    const key = [scopeKey(claims.principal), operation.text, stableJson(coerced)].join('\n');
    const group = this.groups.get(key) ?? this.open(key, subscription);
    const leave = group.join(reader, operation.afterOf(variables));
    this.subscriptions += 1;
    return () => {
      this.subscriptions -= 1;
      leave();
    };
  }

  close(): void {
    for (const group of [...this.groups.values()]) group.close();
  }

  private open(key: string, subscription: Subscription): StreamGroup {
    const group = new StreamGroup(this.source(subscription), {
      historyLimit: this.options.historyLimit,
      timing: this.options.timing,
      onEmpty: () => {
        if (this.groups.get(key) === group) this.groups.delete(key);
      },
    });
    this.groups.set(key, group);
    return group;
  }

  private source({ operation, plan, variables, claims }: Subscription): EventSource {
    const { transport, log } = this.options;
    const { principal } = claims;
    return {
      resumable: operation.resumable,
      open: (after, signal) =>
        transport.subscribe(plan.subgraph, {
          query: plan.query,
          variables: plan.upstreamVariables(variables, after),
          claims: sharedClaims(principal),
          signal,
        }),
      cursorOf: (event) => plan.cursorOf(event),
      render: async (event) => {
        // Fresh claims for each event: they are signed for a minute, and the stream may live for days.
        const context: GatewayContext = { claims: sharedClaims(principal), session: 'none', setCookies: [] };
        const answer = await attempt(() => plan.execute(event, variables, context));
        return payloadOf(answer, context.claims.requestId, log);
      },
    };
  }
}

/** What is shared by many sockets carries nobody's address, agent or cookies, nor a name that is not all of theirs. */
function sharedClaims(principal: Principal): Claims {
  return { principal: sharedPrincipal(principal), requestId: newId(), clientIp: null, userAgent: null };
}

/** A plan that throws spoils one event, not the stream. */
async function attempt(execute: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await execute();
  } catch (error) {
    return {
      data: null,
      errors: [error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: asError(error) })],
    };
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function payloadOf({ data, errors }: ExecutionResult, requestId: string, log: Logger): string {
  if (!errors?.length) return JSON.stringify({ data });
  return JSON.stringify({ errors: errors.map((error) => maskError(error, { requestId, log })), data });
}
