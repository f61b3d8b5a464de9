/** Quiet time that must pass before rows may move. */
export const CALM_AFTER_MS = 3_000;

export type Disturbance = 'hover' | 'focus' | 'selection' | 'scrolled' | 'hidden';

/**
 * Whether somebody is at work on a list: pointer over it, focus or selected text in it, scrolled away from the
 * top, page not in sight, or a key pressed just now. Rows may move only after three seconds of none of these.
 */
export class Calm {
  private readonly present = new Set<Disturbance>();
  private busyUntil: number;

  constructor(now: number) {
    this.busyUntil = now;
  }

  set(what: Disturbance, there: boolean, now: number): void {
    if (this.present.has(what) && !there) this.busyUntil = now;
    if (there) this.present.add(what);
    else this.present.delete(what);
  }

  key(now: number): void {
    this.busyUntil = now;
  }

  isCalm(now: number): boolean {
    return this.calmIn(now) === 0;
  }

  /** Milliseconds until the list is calm if nothing else happens; null while something is present. */
  calmIn(now: number): number | null {
    return this.present.size > 0 ? null : Math.max(0, this.busyUntil + CALM_AFTER_MS - now);
  }
}
