import { CodedError, type Connection, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import {
  limitedCountSql,
  onceFor,
  type Order,
  type PageArguments,
  pageOf,
  pageSql,
  pageStatement,
  type Selection,
  shapeOf,
  SqlValues,
  totalOf,
  withExtras,
} from '../../shared';
import { type Campus, campusColumns, type GeoPointInput } from './campus.entity';

export interface CampusListArguments extends PageArguments {
  near?: GeoPointInput | null | undefined;
}

const BY_CITY: Order = {
  key: 'campuses',
  expression: `plain(k.city || ' ' || k.name)`,
  type: 'text',
  direction: 'ASC',
};

/** One statement; nearest first when a point is given. @throws CodedError BAD_USER_INPUT for a point off the globe. */
export async function listCampuses(
  db: DataSource,
  page: CampusListArguments,
  selection: Selection,
): Promise<Connection<Campus> & { totalCount: number }> {
  const values = new SqlValues();
  const order = page.near ? byDistance(page.near, values) : BY_CITY;
  const { ofNodes } = selection;
  const shape = onceFor(ofNodes, 'k', () => shapeOf(campusColumns, ofNodes, 'k'));
  const inner = pageSql({
    columns: shape.columns,
    from: 'campus k',
    alias: 'k',
    where: [],
    order,
    page,
    values,
  });
  const rows = await runSql(
    db,
    withExtras(
      pageStatement(inner, 'k', order, shape),
      selection.has('totalCount') ? { total_count: limitedCountSql('campus', []) } : {},
    ),
    values.list,
  );
  return Object.assign(pageOf(rows, shape.read, { ...page, order }), { totalCount: totalOf(rows) });
}

/** @returns null when there is none. */
export async function findCampus(db: DataSource, slug: string, selection: Selection): Promise<Campus | null> {
  const shape = onceFor(selection, 'k', () => shapeOf(campusColumns, selection, 'k'));
  const [row] = await runSql(db, `SELECT ${shape.select} FROM campus k WHERE k.slug = $1`, [slug]);
  return row ? shape.read(row) : null;
}

/** Great-circle distance in kilometres; a few dozen campuses need no spatial index. */
function byDistance(near: GeoPointInput, values: SqlValues): Order {
  if (Math.abs(near.latitude) > 90 || Math.abs(near.longitude) > 180) {
    throw new CodedError('BAD_USER_INPUT', 'Ese punto no está en el mapa.', { field: ['near'] });
  }
  const latitude = `radians(${values.add(near.latitude)}::float8)`;
  const longitude = `radians(${values.add(near.longitude)}::float8)`;
  return {
    key: `campuses near ${near.latitude},${near.longitude}`,
    expression: `(12742 * asin(least(1, sqrt(
      power(sin((radians(k.latitude) - ${latitude}) / 2), 2)
      + cos(${latitude}) * cos(radians(k.latitude)) * power(sin((radians(k.longitude) - ${longitude}) / 2), 2)))))`,
    type: 'double precision',
    direction: 'ASC',
  };
}
