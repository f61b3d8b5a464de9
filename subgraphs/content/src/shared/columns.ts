import type { Selection } from './selection';

export type Row = Readonly<Record<string, unknown>>;

/** How the columns of one table make objects of one class. */
export interface ColumnMap<T extends object> {
  create: () => T;
  /** Property → column. Must hold `id`. */
  columns: Readonly<Record<string, string>>;
  /** Properties whose columns may be null. */
  nullable?: readonly string[];
  /** Fields made of columns that have other names. */
  made?: Readonly<Record<string, { of: readonly string[]; make: (object: T) => void }>>;
  /** Fields that a scalar sub-select answers; given the alias of the table. */
  counted?: Readonly<Record<string, (alias: string) => string>>;
}

/** How a statement brings along what was asked of the rows of one table, and no more. */
export interface Shape<T extends object> {
  /** Columns that a derived table in place of the table must hold. */
  columns: readonly string[];
  select: string;
  joins: string;
  /** The object that a row holds; null when an outer join found none. */
  read(row: Row): T | null;
}

/**
 * Reads what a selection asks of a table itself; what needs a join is left to the caller.
 * @param keyed whether ids are needed even where nobody asks for them. They are the longest values of a narrow row.
 * @param name what the names of its values in a row begin with.
 */
export function shapeOf<T extends object>(
  map: ColumnMap<T>,
  selection: Selection,
  alias: string,
  keyed = true,
  name = alias,
): Shape<T> {
  const properties = new Set(keyed ? ['id'] : []);
  const makers: ((object: T) => void)[] = [];
  const counted: { property: string; sql: string }[] = [];
  for (const field of selection.fields) {
    const made = map.made?.[field];
    const count = map.counted?.[field];
    if (made) makers.push(made.make);
    if (count) counted.push({ property: field, sql: count(alias) });
    for (const property of made?.of ?? [field]) if (map.columns[property]) properties.add(property);
  }
  const isNullable = (property: string) => map.nullable?.includes(property);
  // What an outer join did not find shows by a column that is null and may not be.
  if ([...properties].every(isNullable)) properties.add('id');
  const stored = [...properties].map((property) => ({ property, column: map.columns[property] ?? property }));
  const read = [...stored.map(({ property, column }) => ({ property, sql: `${alias}.${column}` })), ...counted];
  // Short names: a row of twenty objects carries them all, and the driver looks each one up.
  const values = read.map(({ property, sql }, index) => ({ property, sql, key: `${name}${index}` }));
  const found = values.find(({ property }) => !isNullable(property))?.key ?? `${name}0`;
  return {
    columns: stored.map(({ column }) => column),
    select: values.map(({ sql, key }) => `${sql} AS ${key}`).join(', '),
    joins: '',
    read: (row) => {
      if (row[found] === null) return null;
      const object = map.create();
      const target = object as Record<string, unknown>;
      for (const { property, key } of values) target[property] = row[key];
      for (const make of makers) make(object);
      return object;
    },
  };
}

/** Rows in whatever order as objects in the order of their ids; null where none was found. */
export function byId<T extends { id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
  read: (row: Row) => T | null,
): (T | null)[] {
  const found = new Map<string, T>();
  for (const row of rows) {
    const object = read(row);
    if (object) found.set(object.id, object);
  }
  return ids.map((id) => found.get(id) ?? null);
}
