import { type Toast, type ToastInput, ToastQueue } from './toast-queue';

let items = $state.raw<readonly Toast[]>([]);
const queue = new ToastQueue((next) => (items = next));

type Extras = Omit<ToastInput, 'message' | 'tone'>;

/** The page's toasts. Call from event handlers in the browser only: on the server all visitors would share them. */
export const toasts = {
  get list(): readonly Toast[] {
    return items;
  },
  show: (message: string, extras: Extras = {}): number => queue.push({ ...extras, message }),
  success: (message: string, extras: Extras = {}): number => queue.push({ ...extras, message, tone: 'success' }),
  error: (message: string, extras: Extras = {}): number => queue.push({ ...extras, message, tone: 'error' }),
  close: (id: number): void => queue.close(id),
  undo: (id: number): void => queue.undo(id),
  undoLast: (): boolean => queue.undoLast(),
  pause: (): void => queue.pause(),
  resume: (): void => queue.resume(),
};
