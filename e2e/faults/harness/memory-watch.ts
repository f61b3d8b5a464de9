import { residentMiB, type RunningProcess } from './processes';

const EVERY_MS = 500;

/** Most memory that the product's own processes (not its engines) held together, and the largest alone. */
export class MemoryWatch {
  sumMiB = 0;
  largestMiB = 0;
  largest = '';
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly programs: () => RunningProcess[]) {
    this.look();
    this.timer = setInterval(() => this.look(), EVERY_MS);
  }

  stop(): this {
    clearInterval(this.timer);
    this.look();
    return this;
  }

  private look(): void {
    let sum = 0;
    for (const { pid, name } of this.programs()) {
      if (name === 'postgres') continue;
      const size = residentMiB(pid);
      sum += size;
      if (size > this.largestMiB) [this.largestMiB, this.largest] = [size, name];
    }
    this.sumMiB = Math.max(this.sumMiB, sum);
  }
}
