import { setTimeout as delay } from 'node:timers/promises';
import { type Claims, newId, systemPrincipal, type Logger } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
import type { Transport } from '../transport';
import { defaultFollowTiming, follow, type FollowTiming } from '../transport/follow';
import type { ApiKeys } from './api-keys';
import type { Revocations } from './revocations';

/** Not part of the API schema: the gateway alone asks them, straight from the subgraph. */
const STATE = 'query GatewayAccessState { accessState { cursor revokedSessionIds } }';
const CHANGES =
  'subscription GatewayAccessChanged($after: String) { accessChanged(after: $after) { cursor occurredAt type userId sessionId apiKeyId } }';
const RESTART_MS = 2_000;

const stateSchema = z.object({ accessState: z.object({ cursor: z.string(), revokedSessionIds: z.array(z.string()) }) });
const changeSchema = z.object({
  accessChanged: z.object({
    cursor: z.string(),
    occurredAt: z.coerce.date(),
    type: z.string(),
    userId: z.string().nullable(),
    sessionId: z.string().nullable(),
    apiKeyId: z.string().nullable(),
  }),
});
const OF_A_PERSON = new Set(['user.role-changed', 'user.deactivated']);

export interface FollowAccessOptions {
  transport: Transport;
  revocations: Revocations;
  apiKeys?: ApiKeys;
  /** Settings may have changed: told at the beginning too, and after each time that something may have been missed. */
  onSettings?(): Promise<void>;
  log: Logger;
  timing?: FollowTiming | undefined;
  restartMs?: number | undefined;
  signal: AbortSignal;
}

/**
 * Hears from identity whose access ends. While it cannot be heard, tokens count until they expire, a quarter of an
 * hour at most: an outage of identity must not lock everybody out. Afterwards it asks what was missed.
 */
export async function followAccess(options: FollowAccessOptions): Promise<void> {
  const { transport, revocations, log, signal, timing = defaultFollowTiming, restartMs = RESTART_MS } = options;
  let warned = false;
  while (!signal.aborted) {
    try {
      const { cursor, revokedSessionIds } = await readState(transport, signal);
      for (const sessionId of revokedSessionIds) revocations.end({ sessionId });
      if (warned) log.info('revoked access is heard of again');
      warned = false;
      options.apiKeys?.forgetAll();
      await options.onSettings?.();
      await follow({
        open: (after, inner) =>
          transport.subscribe('identity', { query: CHANGES, variables: { after }, claims: ownClaims(), signal: inner }),
        cursorOf: (result) => changeSchema.safeParse(result.data).data?.accessChanged.cursor,
        onResult: (result) => heard(result, options),
        after: cursor,
        mayLose: 'nothing',
        endless: true,
        signal,
        timing,
      });
    } catch (error) {
      if (signal.aborted) return;
      // Once per outage, however long.
      if (!warned) log.warn({ err: error }, 'revoked access cannot be heard of; tokens count until they expire');
      warned = true;
    }
    await delay(restartMs, undefined, { signal }).catch(() => undefined);
  }
}

async function readState(
  transport: Transport,
  signal: AbortSignal,
): Promise<z.infer<typeof stateSchema>['accessState']> {
  const { data, errors } = await transport.execute('identity', { query: STATE, claims: ownClaims(), signal });
  if (errors?.[0]) throw errors[0];
  return stateSchema.parse(data).accessState;
}

async function heard({ data }: ExecutionResult, options: FollowAccessOptions): Promise<void> {
  const { revocations, apiKeys, onSettings } = options;
  const { type, sessionId, userId, apiKeyId, occurredAt } = changeSchema.parse(data).accessChanged;
  if (sessionId !== null) revocations.end({ sessionId });
  if (userId !== null && OF_A_PERSON.has(type)) revocations.end({ userId, at: occurredAt.getTime() });
  if (apiKeyId !== null) {
    apiKeys?.forget(apiKeyId);
    // Its principal bears its id: sockets opened with it end as those of a person do.
    revocations.end({ userId: apiKeyId, at: occurredAt.getTime() });
  }
  if (type === 'setting.updated') await onSettings?.();
}

function ownClaims(): Claims {
  return { principal: systemPrincipal('gateway'), requestId: newId(), clientIp: null, userAgent: null };
}
