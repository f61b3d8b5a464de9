import { SortDirection } from '@cep/kit';
import type { Order } from '../../shared';
import { CourseSortField } from './course.enums';
import type { CourseSort } from './course.inputs';

type Direction = Order['direction'];

/** Each expression stands, to the letter, in an index of the migration. */
const orders: Record<
  Exclude<CourseSortField, CourseSortField.RELEVANCE>,
  (direction: Direction) => Pick<Order, 'expression' | 'type'>
> = {
  [CourseSortField.START_DATE]: (direction) => ({
    expression: `coalesce(c.next_run_starts_on, '${direction === 'ASC' ? '' : '-'}infinity'::date)`,
    type: 'date',
  }),
  [CourseSortField.TITLE]: () => ({ expression: 'c.sort_title', type: 'text' }),
  [CourseSortField.PRICE]: (direction) => ({
    expression: `coalesce(c.price_cents, ${direction === 'ASC' ? 2147483647 : -1})`,
    type: 'int',
  }),
  [CourseSortField.HOURS]: () => ({ expression: 'c.hours', type: 'int' }),
  [CourseSortField.PUBLISHED_AT]: (direction) => ({
    expression: `coalesce(c.published_at, '${direction === 'ASC' ? '' : '-'}infinity'::timestamptz)`,
    type: 'timestamptz',
  }),
};

/** What is searched for: its words, and its query in SQL. */
export interface Search {
  words: readonly string[];
  query: string;
}

/** The order of a list of courses `c`: as asked; else the best match of a search, else the next to start. */
export function courseOrder(sort: CourseSort | null | undefined, search: Search | null): Order {
  const { field = CourseSortField.RELEVANCE, direction = SortDirection.ASC } = sort ?? {};
  if (field !== CourseSortField.RELEVANCE) {
    return { key: `courses:${field}:${direction}`, direction, ...orders[field](direction) };
  }
  if (!search) return courseOrder({ field: CourseSortField.START_DATE, direction: SortDirection.ASC }, null);
  return {
    key: `courses:RELEVANCE:${search.words.join(' ')}`,
    expression: `ts_rank(c.search, ${search.query})`,
    type: 'real',
    direction: 'DESC',
  };
}

export function isByStart(order: Order): boolean {
  return order.key.startsWith(`courses:${CourseSortField.START_DATE}:`);
}

/** How an order writes the start of the next run: a condition on it then walks the same index. */
export function startIn(order: Order): string {
  return isByStart(order) ? order.expression : 'c.next_run_starts_on';
}
