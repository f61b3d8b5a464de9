export type ConnectionPhase = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** A hiccup shorter than this is nobody's business. */
export const SAY_RECONNECTING_AFTER_MS = 3_000;
/** From here on people must know that what they see is old. */
export const SAY_OFFLINE_AFTER_MS = 20_000;

/**
 * What to tell people about the connection.
 * @param lostAt when it was lost (or first tried); null while it stands.
 * @param everLive whether it ever stood: before that there is nothing to *re*connect.
 */
export function connectionPhase(lostAt: number | null, everLive: boolean, now: number): ConnectionPhase {
  if (lostAt === null) return 'live';
  const gone = now - lostAt;
  if (gone >= SAY_OFFLINE_AFTER_MS) return 'offline';
  if (gone >= SAY_RECONNECTING_AFTER_MS) return 'reconnecting';
  return everLive ? 'live' : 'connecting';
}

/** Milliseconds until the words above change by themselves; null when only an event can change them. */
export function nextPhaseIn(lostAt: number | null, now: number): number | null {
  if (lostAt === null) return null;
  const gone = now - lostAt;
  if (gone < SAY_RECONNECTING_AFTER_MS) return SAY_RECONNECTING_AFTER_MS - gone;
  return gone < SAY_OFFLINE_AFTER_MS ? SAY_OFFLINE_AFTER_MS - gone : null;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;

/**
 * How long to wait before trying again: doubling, and spread over half of it, so that a gateway that comes
 * back is not met by all browsers at once. @param random from 0 to 1.
 */
export function retryDelay(tries: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries, 10));
  return Math.round(wait / 2 + (random * wait) / 2);
}
