import type { Logger } from '../logging';

const REMIND_MS = 60_000;

/** Logs the first of a series of alike errors, then one a minute with how many there were: an outage brings hundreds. */
export function outageLog(log: Logger, message: string): (err: Error) => void {
  let silentUntil = 0;
  let more = 0;
  return (err) => {
    if (Date.now() < silentUntil) {
      more += 1;
      return;
    }
    log.warn({ err, ...(more > 0 ? { since: more } : {}) }, message);
    silentUntil = Date.now() + REMIND_MS;
    more = 0;
  };
}
