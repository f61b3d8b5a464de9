/**
 * Runs `work` once per key: callers that come while it runs, or up to `keepMs` after it, get the same answer.
 * A failure is not kept, so that the next caller may try again.
 */
export function oncePerKey<T>(keepMs: number): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = running.get(key);
    if (known) return known;
    const answer = work();
    running.set(key, answer);
    answer.then(
      () => setTimeout(() => running.delete(key), keepMs).unref(),
      () => running.delete(key),
    );
    return answer;
  };
}
