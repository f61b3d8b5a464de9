import { TOAST_LIFE, type Toast, ToastQueue } from './toast-queue';

describe('toasts', () => {
  let shown: readonly Toast[];
  let queue: ToastQueue;
  const words = (): string[] => shown.map((toast) => toast.message);

  beforeEach(() => {
    jest.useFakeTimers();
    shown = [];
    queue = new ToastQueue((items) => (shown = items));
  });
  afterEach(() => jest.useRealTimers());

  it('go away after eight seconds', () => {
    const onclose = jest.fn();
    queue.push({ message: 'Guardado', onclose });
    jest.advanceTimersByTime(TOAST_LIFE - 1);
    expect(words()).toEqual(['Guardado']);
    jest.advanceTimersByTime(1);
    expect(words()).toEqual([]);
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('wait while somebody reads, then go on where they stopped', () => {
    queue.push({ message: 'Asignado' });
    jest.advanceTimersByTime(6000);
    queue.pause();
    jest.advanceTimersByTime(60_000);
    expect(words()).toEqual(['Asignado']);
    queue.resume();
    jest.advanceTimersByTime(1999);
    expect(words()).toEqual(['Asignado']);
    jest.advanceTimersByTime(1);
    expect(words()).toEqual([]);
  });

  it('do not start to count while the region is paused', () => {
    queue.pause();
    queue.push({ message: 'Nuevo' });
    jest.advanceTimersByTime(TOAST_LIFE * 2);
    expect(words()).toEqual(['Nuevo']);
  });

  it('stay when they tell of an error', () => {
    queue.push({ message: 'No se ha guardado', tone: 'error' });
    jest.advanceTimersByTime(TOAST_LIFE * 10);
    expect(words()).toEqual(['No se ha guardado']);
  });

  it('are three at most, and an error outlives plain ones', () => {
    queue.push({ message: 'error', tone: 'error' });
    for (const message of ['a', 'b', 'c']) queue.push({ message });
    expect(words()).toEqual(['error', 'b', 'c']);
  });

  it('undo the newest act that can be undone, without calling it closed', () => {
    const undone: string[] = [];
    const onclose = jest.fn();
    queue.push({ message: 'a', undo: () => undone.push('a') });
    queue.push({ message: 'b', undo: () => undone.push('b'), onclose });
    queue.push({ message: 'c' });
    expect(queue.undoLast()).toBe(true);
    expect(undone).toEqual(['b']);
    expect(onclose).not.toHaveBeenCalled();
    expect(queue.undoLast()).toBe(true);
    expect(queue.undoLast()).toBe(false);
    expect(words()).toEqual(['c']);
  });
});
