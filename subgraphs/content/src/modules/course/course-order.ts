import { SortDirection } from '@cep/kit';
import type { Order, SqlValues } from '../../shared';
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

/** The order of a list of courses `c`: as asked; else the best match when words are given, else the next to start. */
export function courseOrder(sort: CourseSort | null | undefined, words: readonly string[], values: SqlValues): Order {
  const field = sort?.field ?? CourseSortField.RELEVANCE;
  if (field === CourseSortField.RELEVANCE) {
    if (words.length === 0)
      return courseOrder({ field: CourseSortField.START_DATE, direction: SortDirection.ASC }, words, values);
    return {
      key: `courses:RELEVANCE:${words.join(' ')}`,
      expression: `ts_rank(c.search, search_query(${values.add(words)}::text[]))`,
      type: 'real',
      direction: 'DESC',
    };
  }
  const direction = sort?.direction ?? SortDirection.ASC;
  return { key: `courses:${field}:${direction}`, direction, ...orders[field](direction) };
}
