export type Command =
  | 'next'
  | 'previous'
  | 'status'
  | 'note'
  | 'assign'
  | 'contacted'
  | 'reveal'
  | 'search'
  | 'goInbox'
  | 'goQueues'
  | 'help'
  | 'escape';

export interface KeyHelp {
  command: Command | 'open' | 'undo' | 'saveNote';
  keys: readonly string[];
  label: string;
  group: 'Lista' | 'Solicitud' | 'Ir a' | 'General';
}

/** Everything that the list of keys shows; the last three are the browser's or a field's own. */
export const KEY_HELP: readonly KeyHelp[] = [
  { command: 'next', keys: ['j'], label: 'Solicitud siguiente', group: 'Lista' },
  { command: 'previous', keys: ['k'], label: 'Solicitud anterior', group: 'Lista' },
  { command: 'open', keys: ['Intro'], label: 'Abrir la solicitud', group: 'Lista' },
  { command: 'reveal', keys: ['.'], label: 'Mostrar las nuevas', group: 'Lista' },
  { command: 'search', keys: ['/'], label: 'Buscar', group: 'Lista' },
  { command: 'status', keys: ['s'], label: 'Cambiar el estado', group: 'Solicitud' },
  { command: 'contacted', keys: ['e'], label: 'Marcar como contactada', group: 'Solicitud' },
  { command: 'assign', keys: ['a'], label: 'Asignar', group: 'Solicitud' },
  { command: 'note', keys: ['n'], label: 'Añadir nota', group: 'Solicitud' },
  { command: 'saveNote', keys: ['Ctrl', 'Intro'], label: 'Guardar la nota', group: 'Solicitud' },
  { command: 'undo', keys: ['Ctrl', 'Z'], label: 'Deshacer lo último', group: 'Solicitud' },
  { command: 'goInbox', keys: ['g', 'i'], label: 'Bandeja', group: 'Ir a' },
  { command: 'goQueues', keys: ['g', 'q'], label: 'Colas', group: 'Ir a' },
  { command: 'help', keys: ['?'], label: 'Esta lista', group: 'General' },
  { command: 'escape', keys: ['Esc'], label: 'Cerrar o volver', group: 'General' },
];

const SINGLE: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  s: 'status',
  n: 'note',
  a: 'assign',
  e: 'contacted',
  '.': 'reveal',
  '/': 'search',
  '?': 'help',
  Escape: 'escape',
};

const AFTER_G: Record<string, Command> = { i: 'goInbox', q: 'goQueues' };

/** How long a `g` waits for its second key. */
export const PREFIX_MS = 1_500;

export interface KeyPress {
  key: string;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  /** In a field, where letters are letters. */
  typing: boolean;
  /** A dialog or menu is open and owns the keys. */
  covered: boolean;
}

export interface KeyState {
  /** When `g` was pressed; null when no second key is awaited. */
  prefixAt: number | null;
}

export const NO_PREFIX: KeyState = { prefixAt: null };

/** What a key means here, and what is awaited next. With `enabled` false only Escape works. */
export function readKey(
  press: KeyPress,
  state: KeyState,
  now: number,
  enabled: boolean,
): { command: Command | null; state: KeyState } {
  const nothing = { command: null, state: NO_PREFIX };
  if (press.ctrl || press.alt || press.meta || press.covered) return nothing;
  if (press.key === 'Escape') return { command: 'escape', state: NO_PREFIX };
  if (press.typing || !enabled) return nothing;
  if (state.prefixAt !== null && now - state.prefixAt <= PREFIX_MS) {
    return { command: AFTER_G[press.key] ?? null, state: NO_PREFIX };
  }
  if (press.key === 'g') return { command: null, state: { prefixAt: now } };
  return { command: SINGLE[press.key] ?? null, state: NO_PREFIX };
}
