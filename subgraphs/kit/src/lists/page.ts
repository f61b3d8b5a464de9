import { CodedError } from '../errors';
import { type CursorValue, encodeCursor } from './cursor';

export const MAX_PAGE_SIZE = 100;

/** @throws CodedError INVALID_PAGE_SIZE unless 1 to 100. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new CodedError('INVALID_PAGE_SIZE', `Pide entre 1 y ${MAX_PAGE_SIZE} elementos por página.`, {
    field: ['first'],
  });
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A Relay page of rows read with one more than asked for (`first + 1`): the extra one tells whether more follow. */
export function toConnection<T>(
  listKey: string,
  rows: readonly T[],
  options: { first: number; after?: string | null; cursorOf: (row: T) => readonly CursorValue[] },
): Connection<T> {
  const nodes = rows.slice(0, options.first);
  const cursorAt = (index: number): string | null => {
    const row = nodes.at(index);
    return row === undefined ? null : encodeCursor(listKey, options.cursorOf(row));
  };
  let edges: Connection<T>['edges'] | undefined;
  return {
    // Most readers want nodes and one cursor: fifty more would be made for nobody. A spread of the page makes them.
    get edges() {
      edges ??= nodes.map((node) => ({ cursor: encodeCursor(listKey, options.cursorOf(node)), node }));
      return edges;
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > options.first,
      hasPreviousPage: Boolean(options.after),
      startCursor: cursorAt(0),
      endCursor: cursorAt(-1),
    },
  };
}
