/** How the columns of one table make objects of one class, also in a statement that joins several tables. */
export interface ColumnMap<T extends object> {
  create: () => T;
  /** Property → column. Must hold `id`. */
  columns: Readonly<Record<string, string>>;
}

/** `c.area_id AS course_area_id, …`; all columns unless properties are named. */
export function selectColumns<T extends object>(
  map: ColumnMap<T>,
  alias: string,
  prefix = '',
  properties: Iterable<string> = Object.keys(map.columns),
): string {
  const wanted = new Set(['id', ...properties]);
  return [...wanted]
    .map((property) => `${alias}.${map.columns[property]} AS ${prefix}${map.columns[property]}`)
    .join(', ');
}

/** The object that a row holds under a prefix; null when an outer join found none. */
export function readColumns<T extends object>(map: ColumnMap<T>, row: Record<string, unknown>, prefix = ''): T | null {
  const id = row[`${prefix}${map.columns['id']}`];
  if (id === null || id === undefined) return null;
  const object = map.create() as Record<string, unknown>;
  for (const property in map.columns) {
    const value = row[`${prefix}${map.columns[property]}`];
    if (value !== undefined) object[property] = value;
  }
  return object as T;
}

/** Columns inside the derived table of a page keep their own names, so that the statement around it can use them. */
export function columnNames<T extends object>(map: ColumnMap<T>, properties: Iterable<string>): string[] {
  return [...new Set(['id', ...properties])].map((property) => map.columns[property] ?? property);
}
