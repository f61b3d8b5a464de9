import { setTimeout as delay } from 'node:timers/promises';
import { newId, systemPrincipal, type Logger } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import type { Transport } from '../transport';
import { defaultFollowTiming, follow, type FollowTiming } from '../transport/follow';
import type { AnswerCache } from './answer-cache';

/** Not part of the API schema: the gateway alone asks it, straight from the subgraph. */
const CONTENT_CHANGED =
  'subscription GatewayContentChanged($after: String) { contentChanged(after: $after) { cursor type subjectId } }';
const RESTART_MS = 5_000;

export interface FollowContentOptions {
  transport: Transport;
  cache: AnswerCache;
  log: Logger;
  /** A subscription tells nobody when it has begun; after this long without a refusal it has. Default 1,000. */
  settleMs?: number;
  timing?: FollowTiming;
  signal: AbortSignal;
}

/** Empties the cache on every change of content, and keeps it shut while changes cannot be heard. */
export async function followContent(options: FollowContentOptions): Promise<void> {
  const { transport, cache, log, signal, settleMs = 1_000, timing = defaultFollowTiming } = options;
  let settling: NodeJS.Timeout | undefined;
  let warned = false;
  const shut = (): void => {
    clearTimeout(settling);
    cache.distrust();
  };
  while (!signal.aborted) {
    try {
      await follow({
        open: async (after, inner) => {
          const claims = { principal: systemPrincipal('gateway'), requestId: newId(), clientIp: null, userAgent: null };
          const stream = await transport.subscribe('content', {
            query: CONTENT_CHANGED,
            variables: { after },
            claims,
            signal: inner,
          });
          settling = setTimeout(() => {
            warned = false;
            cache.trust();
          }, settleMs);
          return stream;
        },
        cursorOf,
        onResult: () => {
          cache.clear();
          cache.trust();
        },
        onBreak: shut,
        mayLose: 'events',
        endless: true,
        signal,
        timing,
      });
    } catch (error) {
      // Once per outage, however long.
      if (!warned) log.warn({ err: error }, 'changes of content cannot be heard; public answers are not cached');
      warned = true;
    }
    shut();
    await delay(RESTART_MS, undefined, { signal }).catch(() => undefined);
  }
}

function cursorOf(result: ExecutionResult): string | undefined {
  const event: unknown = result.data?.contentChanged;
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return undefined;
  return typeof event.cursor === 'string' ? event.cursor : undefined;
}
