import { ACCESS_TOKEN_SECONDS, MAX_CLOCK_AHEAD_SECONDS, type Principal } from '@cep/kit';
import { LRUCache } from 'lru-cache';

/** As long as a token may still be shown that was made before the end; nobody needs to remember longer. */
const REMEMBER_MS = (ACCESS_TOKEN_SECONDS + MAX_CLOCK_AHEAD_SECONDS) * 1000;
const MAX_REMEMBERED = 100_000;

/** Whose access has ended: one session, or whatever a person held before a moment. */
export type AccessEnd = { sessionId: string } | { userId: string; at: number };

/** Which access tokens no longer count, though they have not expired. */
export class Revocations {
  private readonly sessions = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });
  private readonly people = new LRUCache<string, number>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });
  private readonly listeners = new Set<(end: AccessEnd) => void>();

  end(end: AccessEnd): void {
    if ('sessionId' in end) this.sessions.set(end.sessionId, true);
    else this.people.set(end.userId, end.at);
    for (const listener of this.listeners) listener(end);
  }

  /** Told of each end from now on. */
  onEnd(listener: (end: AccessEnd) => void): void {
    this.listeners.add(listener);
  }

  /**
   * `issuedAt` in epoch milliseconds, of which a token keeps whole seconds: one of the very second of the change may be
   * of after it. If it is of before, its session ended with the change.
   */
  cover({ sessionId, userId }: Principal, issuedAt: number): boolean {
    if (sessionId !== null && this.sessions.has(sessionId)) return true;
    const since = userId === null ? undefined : this.people.get(userId);
    return since !== undefined && issuedAt + 1_000 <= since;
  }
}
