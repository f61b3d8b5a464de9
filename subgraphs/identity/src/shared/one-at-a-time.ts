const last = new Map<string, Promise<unknown>>();

/**
 * Does work with the same key one after the other, in this process. Tries of one account from one place that come at
 * once are judged in turn, so each knows how those before it went.
 */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key);
  const run = (before ?? Promise.resolve()).then(work, work);
  last.set(key, run);
  try {
    return await run;
  } finally {
    if (last.get(key) === run) last.delete(key);
  }
}
