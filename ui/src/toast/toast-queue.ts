import { Countdown } from './countdown';

export type ToastTone = 'neutral' | 'success' | 'error';

export interface ToastInput {
  message: string;
  tone?: ToastTone;
  /** Takes the act back; Ctrl+Z does the same while the toast is there. */
  undo?: () => void;
  /** Any other single action. */
  action?: { label: string; run: () => void };
  /** Called when it goes away by itself or is closed, not when undone. */
  onclose?: () => void;
}

export interface Toast extends ToastInput {
  id: number;
  tone: ToastTone;
}

export const TOAST_LIMIT = 3;
export const TOAST_LIFE = 8000;

/**
 * The rules of toasts without their look: at most three, eight seconds, none counts while paused,
 * errors stay until closed. The oldest leaves first, a plain one before an error.
 */
export class ToastQueue {
  private nextId = 1;
  private paused = false;
  private readonly clocks = new Map<number, Countdown>();
  private items: readonly Toast[] = [];

  constructor(private readonly changed: (items: readonly Toast[]) => void) {}

  get list(): readonly Toast[] {
    return this.items;
  }

  push(input: ToastInput): number {
    const toast: Toast = { tone: 'neutral', ...input, id: this.nextId++ };
    while (this.items.length >= TOAST_LIMIT) {
      const leaving = this.items.find((item) => item.tone !== 'error') ?? this.items[0];
      if (leaving) this.close(leaving.id);
    }
    this.set([...this.items, toast]);
    if (toast.tone !== 'error') {
      const clock = new Countdown(TOAST_LIFE, () => this.close(toast.id));
      this.clocks.set(toast.id, clock);
      if (!this.paused) clock.start();
    }
    return toast.id;
  }

  close(id: number): void {
    this.remove(id)?.onclose?.();
  }

  undo(id: number): void {
    this.remove(id)?.undo?.();
  }

  /** Undoes the newest toast that can be undone; false when there is none. */
  undoLast(): boolean {
    const last = this.items.findLast((item) => item.undo);
    if (!last) return false;
    this.undo(last.id);
    return true;
  }

  pause(): void {
    this.paused = true;
    for (const clock of this.clocks.values()) clock.pause();
  }

  resume(): void {
    this.paused = false;
    for (const clock of this.clocks.values()) clock.start();
  }

  private remove(id: number): Toast | undefined {
    const toast = this.items.find((item) => item.id === id);
    this.clocks.get(id)?.pause();
    this.clocks.delete(id);
    if (toast) this.set(this.items.filter((item) => item !== toast));
    return toast;
  }

  private set(items: readonly Toast[]): void {
    this.items = items;
    this.changed(items);
  }
}
