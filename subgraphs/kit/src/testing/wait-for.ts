/** Ends what hangs, and says what it waited for; a slow machine is no reason to fail. */
const PATIENCE_MS = 30_000;

/**
 * Awaits a condition: asks again until the answer is truthy.
 * @throws with what was last seen when it does not come about in time.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  options: { timeoutMs?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + (options.timeoutMs ?? PATIENCE_MS);
  let last: unknown;
  for (;;) {
    try {
      last = await condition();
      if (last) return last as NonNullable<T>;
    } catch (err) {
      last = err;
    }
    if (Date.now() > deadline)
      throw new Error(
        `waited in vain for ${options.what ?? 'a condition'}; last seen: ${last instanceof Error ? last.stack : JSON.stringify(last)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
