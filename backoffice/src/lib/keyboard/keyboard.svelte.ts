import { getContext, setContext } from 'svelte';
import { type Command, type KeyState, NO_PREFIX, readKey } from './keymap';

const REMEMBERED_AS = 'cep-teclas';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

const somethingCovers = (): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;

/** The single-key commands of the page: who wants one says so while it is there. */
export class Keyboard {
  enabled = $state(true);
  private state: KeyState = NO_PREFIX;
  private readonly handlers = new Map<Command, (() => void)[]>();

  /** Reads what this browser remembers; call in the browser. */
  recall(): void {
    this.enabled = localStorage.getItem(REMEMBERED_AS) !== 'no';
  }

  toggle(enabled: boolean): void {
    this.enabled = enabled;
    localStorage.setItem(REMEMBERED_AS, enabled ? 'si' : 'no');
  }

  /** The newest taker of a command gets it. Returns what takes it back. */
  on(command: Command, run: () => void): () => void {
    const takers = this.handlers.get(command) ?? [];
    takers.push(run);
    this.handlers.set(command, takers);
    return () => {
      const index = takers.indexOf(run);
      if (index >= 0) takers.splice(index, 1);
    };
  }

  run(command: Command): boolean {
    const taker = this.handlers.get(command)?.at(-1);
    taker?.();
    return taker !== undefined;
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat) return;
    const { ctrlKey: ctrl, altKey: alt, metaKey: meta, key } = event;
    const press = { key, ctrl, alt, meta, typing: isField(event.target), covered: somethingCovers() };
    const { command, state } = readKey(press, this.state, Date.now(), this.enabled);
    this.state = state;
    if (command === 'escape' && press.typing && event.target instanceof HTMLElement) event.target.blur();
    else if (command && this.run(command)) event.preventDefault();
  }
}

const KEY = Symbol('keyboard');

export const provideKeyboard = (): Keyboard => setContext(KEY, new Keyboard());
export const useKeyboard = (): Keyboard => getContext(KEY);
