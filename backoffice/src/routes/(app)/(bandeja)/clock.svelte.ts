/** A minute's worth of age is all that a list shows. */
const TICK_MS = 20_000;

/** The time of day for the ages of a list: one clock, so that rows agree. Call while a component starts. */
export function clock(): { readonly value: number } {
  let value = $state(Date.now());
  $effect(() => {
    const timer = setInterval(() => (value = Date.now()), TICK_MS);
    return () => clearInterval(timer);
  });
  return {
    get value() {
      return value;
    },
  };
}
