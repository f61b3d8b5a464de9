import { CodedError, type Connection, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import {
  columnNames,
  limitedCountSql,
  type Order,
  orderBy,
  type PageArguments,
  pageOf,
  pageSql,
  readColumns,
  type Selection,
  selectColumns,
  SqlValues,
  withExtras,
} from '../../shared';
import { type Campus, campusColumns, type GeoPointInput } from './campus.entity';
import { joinCourseCount } from './campus.loader';

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
  const inner = pageSql({
    columns: columnNames(campusColumns, Object.keys(campusColumns.columns)),
    from: 'campus k',
    alias: 'k',
    where: [],
    order,
    page,
    values,
  });
  const counted = selection.ofNodes.has('courseCount');
  const rows = await runSql(
    db,
    withExtras(
      `SELECT ${selectColumns(campusColumns, 'k')}, k.sort_key::text AS sort_value${counted ? `, ${joinCourseCount.select}` : ''}
       FROM (${inner}) AS k ${counted ? joinCourseCount.join : ''} ${orderBy(order, 'k')}`,
      selection.has('totalCount') ? { total_count: limitedCountSql('campus', []) } : {},
    ),
    values.list,
  );
  return {
    ...pageOf(rows, toCampus, { ...page, order }),
    totalCount: Number(rows[0]?.['total_count'] ?? 0),
  };
}

/** @returns null when there is none. */
export async function findCampus(db: DataSource, slug: string, selection: Selection): Promise<Campus | null> {
  const counted = selection.has('courseCount');
  const [row] = await runSql(
    db,
    `SELECT ${selectColumns(campusColumns, 'k')}${counted ? `, ${joinCourseCount.select}` : ''}
     FROM campus k ${counted ? joinCourseCount.join : ''} WHERE k.slug = $1`,
    [slug],
  );
  return row ? toCampus(row) : null;
}

function toCampus(row: Record<string, unknown>): Campus | null {
  const campus = readColumns(campusColumns, row);
  if (campus && row['course_count'] !== undefined) campus.courseCount = Number(row['course_count']);
  return campus;
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
