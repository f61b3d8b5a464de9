import { type Connection, runSql } from '@cep/kit';
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
import { type Area, areaColumns } from './area.entity';
import { AREA_COURSE_COUNT } from './area.loader';

const BY_NAME: Order = { key: 'areas', expression: 'plain(a.name)', type: 'text', direction: 'ASC' };

/** One statement; courses are counted in it only when that is asked. */
export async function listAreas(
  db: DataSource,
  page: PageArguments,
  selection: Selection,
): Promise<Connection<Area> & { totalCount: number }> {
  const values = new SqlValues();
  const inner = pageSql({
    columns: columnNames(areaColumns, Object.keys(areaColumns.columns)),
    from: 'area a',
    alias: 'a',
    where: [],
    order: BY_NAME,
    page,
    values,
  });
  const counted = selection.ofNodes.has('courseCount') ? `, ${AREA_COURSE_COUNT} AS course_count` : '';
  const rows = await runSql(
    db,
    withExtras(
      `SELECT ${selectColumns(areaColumns, 'a')}, a.sort_key::text AS sort_value${counted} FROM (${inner}) AS a ${orderBy(BY_NAME, 'a')}`,
      selection.has('totalCount') ? { total_count: limitedCountSql('area a', []) } : {},
    ),
    values.list,
  );
  const toArea = (row: Record<string, unknown>): Area | null => {
    const area = readColumns(areaColumns, row);
    if (area && counted) area.courseCount = Number(row['course_count']);
    return area;
  };
  return { ...pageOf(rows, toArea, { ...page, order: BY_NAME }), totalCount: Number(rows[0]?.['total_count'] ?? 0) };
}
