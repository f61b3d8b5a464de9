import { LRUCache } from 'lru-cache';

/** Numbers that may overtake each other: more than a gateway has under way in the life of a token. */
const WINDOW = 65_536;
/** Gateways, their restarts included, within the life of a token. */
const MAX_SENDERS = 1_000;

/**
 * Which numbers of which sender came already, in a window that slides along (as RFC 4303 §3.4.3 does for IPsec): 8 KB
 * for each sender however many requests it sends, where remembering each for a minute would take megabytes.
 */
export class ReplayGuard {
  private readonly senders = new LRUCache<string, Window>({ max: MAX_SENDERS });

  /** False for a number that was here, or that lies so far behind that nobody can tell. */
  firstTime(sender: string, number: number): boolean {
    let window = this.senders.get(sender);
    if (!window) this.senders.set(sender, (window = new Window()));
    return window.take(number);
  }
}

class Window {
  private readonly bits = new Uint32Array(WINDOW / 32);
  private highest = -1;

  take(number: number): boolean {
    if (number <= this.highest - WINDOW) return false;
    if (number > this.highest) this.slideTo(number);
    const slot = number % WINDOW;
    const at = slot >>> 5;
    const bit = 1 << (slot & 31);
    const word = this.bits[at] ?? 0;
    if ((word & bit) !== 0) return false;
    this.bits[at] = word | bit;
    return true;
  }

  private slideTo(number: number): void {
    if (number - this.highest >= WINDOW) this.bits.fill(0);
    else for (let passed = this.highest + 1; passed <= number; passed += 1) this.clear(passed % WINDOW);
    this.highest = number;
  }

  private clear(slot: number): void {
    const at = slot >>> 5;
    this.bits[at] = (this.bits[at] ?? 0) & ~(1 << (slot & 31));
  }
}
