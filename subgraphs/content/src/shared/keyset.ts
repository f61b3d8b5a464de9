import { isUuid, CodedError, type Connection, type CursorValue, decodeCursor, pageSize, toConnection } from '@cep/kit';
import type { SqlValues } from './sql-values';

/** A total order: a value that is never null, then the id. Its expression is that of an index, to the letter. */
export interface Order {
  /** Names list and order in cursors. */
  key: string;
  expression: string;
  /** PostgreSQL type of the expression. */
  type: 'date' | 'text' | 'int' | 'timestamptz' | 'real' | 'double precision';
  direction: 'ASC' | 'DESC';
}

export interface PageArguments {
  first: number;
  after?: string | null | undefined;
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const INSTANT = /^(-?infinity|\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?)?)$/;
const WELL_FORMED: Record<Order['type'], RegExp> = {
  date: INSTANT,
  timestamptz: INSTANT,
  text: /^[^\0]*$/,
  int: NUMBER,
  real: NUMBER,
  'double precision': NUMBER,
};

/**
 * The derived table of one page, with `sort_key` beside the columns, and one row more than asked for.
 * The size stands in the text: as a value it would hide from the planner how few rows are wanted.
 * @throws CodedError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export function pageSql(options: {
  columns: readonly string[];
  from: string;
  /** Alias of the table whose `id` breaks ties. */
  alias: string;
  where: readonly string[];
  order: Order;
  page: PageArguments;
  values: SqlValues;
}): string {
  const { alias, order, page, values } = options;
  const where = [...options.where];
  if (page.after) where.push(behind(order, page.after, alias, values));
  const columns = options.columns.map((column) => `${alias}.${column}`).join(', ');
  return `SELECT ${columns}, ${order.expression} AS sort_key FROM ${options.from}
    ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${order.expression} ${order.direction}, ${alias}.id ${order.direction} LIMIT ${pageSize(page.first) + 1}`;
}

/** Order of the rows once the page has been joined with more. */
export function orderBy(order: Order, alias: string): string {
  return `ORDER BY ${alias}.sort_key ${order.direction}, ${alias}.id ${order.direction}`;
}

function behind(order: Order, after: string, alias: string, values: SqlValues): string {
  const [value, id, ...rest] = decodeCursor(order.key, after);
  if (
    typeof value !== 'string' ||
    typeof id !== 'string' ||
    rest.length > 0 ||
    !isUuid(id) ||
    !WELL_FORMED[order.type].test(value)
  ) {
    throw new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista. Vuelve a cargarla desde el principio.', {
      field: ['after'],
    });
  }
  const operator = order.direction === 'ASC' ? '>' : '<';
  return `(${order.expression}, ${alias}.id) ${operator} (${values.add(value)}::text::${order.type}, ${values.add(id)}::uuid)`;
}

/** Rows of `pageSql` (with `sort_key::text AS sort_value`) as a Relay page of objects. */
export function pageOf<T extends object>(
  rows: readonly Record<string, unknown>[],
  toNode: (row: Record<string, unknown>) => T | null,
  options: PageArguments & { order: Order },
): Connection<T> {
  const positions = new Map<T, CursorValue[]>();
  for (const row of rows) {
    const node = toNode(row);
    if (node) positions.set(node, [String(row['sort_value']), String((node as { id?: unknown }).id)]);
  }
  return toConnection(options.order.key, [...positions.keys()], {
    first: options.first,
    after: options.after ?? null,
    cursorOf: (node) => positions.get(node) ?? [],
  });
}

/** A scalar sub-select that counts up to 10,001, so that it stays cheap however long the list. */
export function limitedCountSql(from: string, where: readonly string[]): string {
  return `(SELECT count(*)::int FROM (SELECT 1 FROM ${from} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} LIMIT 10001) AS counted)`;
}

/** Joins scalar extras (a count, facets) to the rows of a page, in one statement; they come on an empty page too. */
export function withExtras(page: string, extras: Readonly<Record<string, string>>): string {
  const names = Object.keys(extras);
  if (names.length === 0) return page;
  const scalars = names.map((name) => `${extras[name]} AS ${name}`).join(', ');
  return `SELECT extra.*, page.* FROM (SELECT ${scalars}) AS extra LEFT JOIN (${page}) AS page ON true`;
}
