/** Counts what each payer holds, up to a limit. Who holds nothing takes no place. */
export class Tally {
  private readonly held = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** False when the payer holds all it may; else it holds one more until `release`. */
  take(payer: string): boolean {
    const count = this.held.get(payer) ?? 0;
    if (count >= this.limit) return false;
    this.held.set(payer, count + 1);
    return true;
  }

  release(payer: string): void {
    const left = (this.held.get(payer) ?? 0) - 1;
    if (left > 0) this.held.set(payer, left);
    else this.held.delete(payer);
  }
}
