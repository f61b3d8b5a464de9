/** Waits shorter than this are better seen as nothing at all. */
const LATE_MS = 300;

/** True once `waiting` has been true for 300 ms. Call while a component starts. */
export function late(waiting: () => boolean): { readonly value: boolean } {
  let value = $state(false);
  $effect(() => {
    if (!waiting()) return;
    const timer = setTimeout(() => (value = true), LATE_MS);
    return () => {
      clearTimeout(timer);
      value = false;
    };
  });
  return {
    get value() {
      return value;
    },
  };
}
