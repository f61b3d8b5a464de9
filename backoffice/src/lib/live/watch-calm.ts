import { Calm } from './calm';

/** Pixels of scrolling that still count as «at the top». */
const TOP = 4;

export interface CalmWatch {
  isCalm: () => boolean;
  stop: () => void;
}

/** Watches the pointer, focus, selection, scrolling and keys around a list; tells when it has become calm. */
export function watchCalm(list: HTMLElement, onCalm: () => void): CalmWatch {
  const calm = new Calm(Date.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const off = new AbortController();
  const { signal } = off;

  function plan(): void {
    clearTimeout(timer);
    const wait = calm.calmIn(Date.now());
    if (wait !== null) timer = setTimeout(onCalm, wait);
  }
  function tell(change: (now: number) => void): void {
    change(Date.now());
    plan();
  }
  const scrolled = (): void => tell((now) => calm.set('scrolled', list.scrollTop > TOP || scrollY > TOP, now));
  const selected = (): void => {
    const selection = getSelection();
    const inside =
      selection !== null &&
      !selection.isCollapsed &&
      selection.anchorNode !== null &&
      list.contains(selection.anchorNode);
    tell((now) => calm.set('selection', inside, now));
  };

  // A finger leaves no hover behind; what it touched is told by focus and scrolling.
  list.addEventListener(
    'pointerenter',
    (event) => tell((now) => calm.set('hover', event.pointerType !== 'touch', now)),
    { signal },
  );
  list.addEventListener('pointerleave', () => tell((now) => calm.set('hover', false, now)), { signal });
  list.addEventListener('focusin', () => tell((now) => calm.set('focus', true, now)), { signal });
  list.addEventListener('focusout', () => tell((now) => calm.set('focus', false, now)), { signal });
  list.addEventListener('scroll', scrolled, { signal, passive: true });
  addEventListener('scroll', scrolled, { signal, passive: true });
  addEventListener('keydown', () => tell((now) => calm.key(now)), { signal, capture: true });
  document.addEventListener('selectionchange', selected, { signal });
  document.addEventListener('visibilitychange', () => tell((now) => calm.set('hidden', document.hidden, now)), {
    signal,
  });

  calm.set('hidden', document.hidden, Date.now());
  calm.set('hover', list.matches(':hover'), Date.now());
  scrolled();
  return {
    isCalm: () => calm.isCalm(Date.now()),
    stop: () => {
      clearTimeout(timer);
      off.abort();
    },
  };
}
