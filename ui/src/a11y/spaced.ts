/**
 * Calls `deliver` with the newest value at once, then at most every `gap` milliseconds: values that
 * arrive between are replaced by later ones, and the last is never lost.
 */
export function spaced<T>(gap: number, deliver: (value: T) => void): { push(value: T): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { value: T } | undefined;

  function open(): void {
    timer = undefined;
    if (waiting) {
      const { value } = waiting;
      waiting = undefined;
      push(value);
    }
  }

  function push(value: T): void {
    if (timer !== undefined) {
      waiting = { value };
      return;
    }
    deliver(value);
    if (gap > 0) timer = setTimeout(open, gap);
  }

  return { push, stop: () => clearTimeout(timer) };
}
