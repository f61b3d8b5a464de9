/**
 * Runs what moves the page once nothing is being pressed any more and the click has been dealt with.
 * A line that comes between press and release moves the button from under the pointer: its click is lost.
 */
export function whenReleased(run: () => void): void {
  if (!document.documentElement.matches(':active')) return run();
  // A finger is up before the field loses its focus; a mouse that was dragged never clicks.
  const one = new AbortController();
  for (const type of ['pointerup', 'click']) {
    addEventListener(
      type,
      () => {
        one.abort();
        setTimeout(run);
      },
      { signal: one.signal },
    );
  }
}
