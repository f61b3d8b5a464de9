/** Published courses that count under the row of a table, as triggers keep them. */
export function courseCountSql(dimension: 'AREA' | 'CAMPUS', alias: string): string {
  return `(SELECT coalesce(sum(published), 0)::int FROM course_set
    WHERE dimension = '${dimension}' AND value = ${alias}.id::text)`;
}
