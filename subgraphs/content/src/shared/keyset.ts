import { type Connection, cursorValue, decodeCursor, encodeCursor, pageSize } from '@cep/kit';
import { z } from 'zod';
import type { Row, Shape } from './columns';
import type { SqlValues } from './sql-values';

/** A total order: a value that is never null, then the id. Its expression is that of an index, to the letter. */
export interface Order {
  /** Names list and order in cursors. */
  key: string;
  expression: string;
  /** PostgreSQL type of the expression. */
  type: 'date' | 'text' | 'int' | 'timestamptz' | 'real' | 'double precision';
  direction: 'ASC' | 'DESC';
  /** What breaks ties in the page, when an index has it under another name than `id`. */
  tie?: string;
}

export interface PageArguments {
  first: number;
  after?: string | null | undefined;
}

const NUMBER = /^-?(\d+(?:\.\d+)?)(e[+-]?\d+)?$/;

/** A number written out that fits its type: PostgreSQL fails on one too large, and on one too small for it. */
const number = (fit: (value: number) => number) =>
  z.string().refine((text) => {
    const [, digits] = NUMBER.exec(text) ?? [];
    const value = fit(Number(text));
    return digits !== undefined && Number.isFinite(value) && (value !== 0 || Number(digits) === 0);
  });

/** Values stand in cursors as PostgreSQL writes them. */
const KINDS: Record<Order['type'], z.ZodType<string>> = {
  date: cursorValue.instant,
  timestamptz: cursorValue.instant,
  text: cursorValue.text,
  int: z
    .string()
    .regex(/^-?\d{1,10}$/)
    .refine((text) => Number(text) === (Number(text) | 0)),
  real: number(Math.fround),
  'double precision': number((value) => value),
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
  const tie = order.tie ?? `${alias}.id`;
  const where = [...options.where];
  if (page.after) where.push(behind(order, page.after, tie, values));
  const columns = options.columns.map((column) => `${alias}.${column}`).join(', ');
  return `SELECT ${columns}, ${order.expression} AS sort_key FROM ${options.from}
    ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${order.expression} ${order.direction}, ${tie} ${order.direction} LIMIT ${pageSize(page.first) + 1}`;
}

function behind(order: Order, after: string, tie: string, values: SqlValues): string {
  const [value, id] = decodeCursor(order.key, after, [KINDS[order.type], cursorValue.uuid]);
  const operator = order.direction === 'ASC' ? '>' : '<';
  return `(${order.expression}, ${tie}) ${operator} (${values.add(value)}::text::${order.type}, ${values.add(id)}::uuid)`;
}

/** The statement around a page: what its rows bring along, in the order of the page. */
export function pageStatement(
  page: string,
  alias: string,
  order: Order,
  shape: Pick<Shape<object>, 'select' | 'joins'>,
): string {
  return `SELECT ${shape.select}, ${alias}.sort_key::text AS sort_value FROM (${page}) AS ${alias} ${shape.joins}
    ORDER BY ${alias}.sort_key ${order.direction}, ${alias}.id ${order.direction}`;
}

/** Rows of `pageStatement` as a Relay page of objects. Cursors are written when they are read: most are not. */
export function pageOf<T extends { id: string }>(
  rows: readonly Row[],
  read: (row: Row) => T | null,
  { first, after, order }: PageArguments & { order: Order },
): Connection<T> {
  const nodes: T[] = [];
  const values: unknown[] = [];
  for (const row of rows) {
    const node = nodes.length < first ? read(row) : null;
    if (!node) continue;
    nodes.push(node);
    values.push(row['sort_value']);
  }
  const cursorAt = (index: number): string | null => {
    const node = nodes[index];
    return node ? encodeCursor(order.key, [String(values[index]), node.id]) : null;
  };
  let edges: Connection<T>['edges'] | undefined;
  return {
    nodes,
    get edges() {
      edges ??= nodes.map((node, index) => ({ node, cursor: cursorAt(index) ?? '' }));
      return edges;
    },
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(nodes.length - 1);
      },
    },
  };
}

/** A scalar sub-select that counts up to 10,001, so that it stays cheap however long the list. */
export function limitedCountSql(from: string, where: readonly string[]): string {
  return `(SELECT count(*)::int FROM (SELECT 1 FROM ${from} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} LIMIT 10001) AS counted)`;
}

/**
 * Joins scalar extras (a count, facets) to the first row of a page, in one statement; an empty page has a row for them.
 * @param before a WITH clause that the extras share.
 */
export function withExtras(page: string, extras: Readonly<Record<string, string>>, before = ''): string {
  const names = Object.keys(extras);
  if (names.length === 0) return page;
  const scalars = names.map((name) => `${extras[name]} AS ${name}`).join(', ');
  const once = names.map((name) => `CASE WHEN page.row = 1 OR page.row IS NULL THEN extra.${name} END AS ${name}`);
  return `${before} SELECT ${once.join(', ')}, page.* FROM (SELECT ${scalars}) AS extra
    LEFT JOIN (SELECT row_number() OVER () AS row, listed.* FROM (${page}) AS listed) AS page ON true ORDER BY page.row`;
}

/** The count that came along as `total_count`; 0 where it was not asked. */
export function totalOf(rows: readonly Row[]): number {
  return Number(rows[0]?.['total_count'] ?? 0);
}
