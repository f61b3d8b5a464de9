import type { ServerResponse } from 'node:http';

/** Lets requests in at once, or has them wait while there is something more urgent; knows which are under way. */
export class Gate {
  /** By `performance.now()`. */
  lastPassedAt = 0;
  underWay = 0;
  private waiting: (() => void)[] | undefined;

  pass(response: ServerResponse, work: () => void): void {
    this.lastPassedAt = performance.now();
    this.underWay += 1;
    response.once('close', () => (this.underWay -= 1));
    if (this.waiting) this.waiting.push(work);
    else work();
  }

  shut(): void {
    this.waiting ??= [];
  }

  open(): void {
    const { waiting = [] } = this;
    this.waiting = undefined;
    for (const work of waiting) work();
  }
}
