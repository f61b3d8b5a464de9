/**
 * The live list without its look: what happens to the rows on screen when something changes elsewhere.
 * Nothing here moves a row that somebody may be aiming at; whether it is safe to insert, the caller says.
 */
export interface LiveRow {
  id: string;
  version: number;
  /** ISO 8601; lists stand newest first. */
  createdAt: string;
}

export interface ShownRow<R extends LiveRow> {
  row: R;
  /** Came in while the list was open: tinted until settled. */
  fresh: boolean;
  /** Cells that changed under the eyes of the reader: they pulse until settled. */
  changed: readonly string[];
  /** Stopped matching the filters: stays, grey, until the next load. */
  outside: boolean;
}

export interface LiveList<R extends LiveRow> {
  shown: readonly ShownRow<R>[];
  /** New rows behind the pill, newest first. */
  waiting: readonly R[];
}

export interface LiveRules<R extends LiveRow> {
  matches: (row: R) => boolean;
  /** What each cell shows, to tell which ones changed. */
  cells: (row: R) => Record<string, string>;
  /** Nobody is reading or aiming: new rows may slide in. */
  calm: boolean;
  /** Later pages have no place for new rows; they count behind the pill only. */
  firstPage: boolean;
  /** The list goes on below: an old row that begins to match belongs further down. */
  hasMore: boolean;
}

/** Rows kept on screen at most; what falls off the end is one page away. */
const MOST_ROWS = 200;

const asShown = <R extends LiveRow>(row: R, fresh = false): ShownRow<R> => ({
  row,
  fresh,
  changed: [],
  outside: false,
});

/** Newest first; ids grow with time and settle a tie. */
const newestFirst = (a: LiveRow, b: LiveRow): number =>
  Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

export const startList = <R extends LiveRow>(rows: readonly R[]): LiveList<R> => ({
  shown: rows.map((row) => asShown(row)),
  waiting: [],
});

function updateShown<R extends LiveRow>(shown: ShownRow<R>, row: R, rules: LiveRules<R>): ShownRow<R> {
  const before = rules.cells(shown.row);
  const after = rules.cells(row);
  const changed = Object.keys(after).filter((cell) => before[cell] !== after[cell]);
  return {
    row,
    fresh: shown.fresh,
    changed: [...new Set([...shown.changed, ...changed])],
    outside: !rules.matches(row),
  };
}

function insert<R extends LiveRow>(list: LiveList<R>, rows: readonly R[]): LiveList<R> {
  const shown = [...list.shown, ...rows.map((row) => asShown(row, true))]
    .sort((a, b) => newestFirst(a.row, b.row))
    .slice(0, Math.max(MOST_ROWS, list.shown.length));
  return { ...list, shown };
}

/** Takes in one row as it is now. Safe to call twice with the same; an older version changes nothing. */
export function receive<R extends LiveRow>(list: LiveList<R>, row: R, rules: LiveRules<R>): LiveList<R> {
  const known = list.shown.find((shown) => shown.row.id === row.id);
  if (known) {
    if (row.version < known.row.version) return list;
    const next = updateShown(known, row, rules);
    return { ...list, shown: list.shown.map((shown) => (shown === known ? next : shown)) };
  }
  const waiting = list.waiting.find(({ id }) => id === row.id);
  if (waiting && row.version < waiting.version) return list;
  const others = waiting ? list.waiting.filter((other) => other !== waiting) : list.waiting;
  if (!rules.matches(row)) return waiting ? { ...list, waiting: others } : list;

  const last = list.shown.at(-1);
  if (!waiting && rules.hasMore && last && newestFirst(row, last.row) > 0) return list;
  // Behind a pill that is already there the order is kept: all come out together.
  if (rules.calm && rules.firstPage && others.length === 0 && !waiting) return insert(list, [row]);
  return { ...list, waiting: [...others, row].sort(newestFirst) };
}

/** Lets go of a row that is no longer the reader's to see: it stays, grey, where it stands, and does not come out. */
export function release<R extends LiveRow>(list: LiveList<R>, id: string): LiveList<R> {
  return {
    shown: list.shown.map((shown) => (shown.row.id === id ? { ...shown, outside: true } : shown)),
    waiting: list.waiting.filter((row) => row.id !== id),
  };
}

/** Brings out the rows behind the pill. */
export function reveal<R extends LiveRow>(list: LiveList<R>): LiveList<R> {
  return list.waiting.length === 0 ? list : { ...insert(list, list.waiting), waiting: [] };
}

/** Ends the tint and the pulse of a row once they have been seen. */
export function settle<R extends LiveRow>(list: LiveList<R>, id: string): LiveList<R> {
  return {
    ...list,
    shown: list.shown.map((shown) => (shown.row.id === id ? { ...shown, fresh: false, changed: [] } : shown)),
  };
}
