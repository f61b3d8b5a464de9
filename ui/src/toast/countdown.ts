/** A timer that can stop and go on, because a toast waits while someone reads it. */
export class Countdown {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private startedAt = 0;

  constructor(
    private left: number,
    private readonly done: () => void,
  ) {}

  get running(): boolean {
    return this.timer !== undefined;
  }

  start(): void {
    if (this.running) return;
    this.startedAt = Date.now();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.done();
    }, this.left);
  }

  pause(): void {
    if (!this.running) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left = Math.max(0, this.left - (Date.now() - this.startedAt));
  }
}
