import { type Connection, runSql } from '@cep/kit';
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
import { type Area, areaColumns } from './area.entity';

const BY_NAME: Order = { key: 'areas', expression: 'plain(a.name)', type: 'text', direction: 'ASC' };

/** One statement; courses are counted in it only when that is asked. */
export async function listAreas(
  db: DataSource,
  page: PageArguments,
  selection: Selection,
): Promise<Connection<Area> & { totalCount: number }> {
  const values = new SqlValues();
  const { ofNodes } = selection;
  const shape = onceFor(ofNodes, 'a', () => shapeOf(areaColumns, ofNodes, 'a'));
  const inner = pageSql({
    columns: shape.columns,
    from: 'area a',
    alias: 'a',
    where: [],
    order: BY_NAME,
    page,
    values,
  });
  const rows = await runSql(
    db,
    withExtras(
      pageStatement(inner, 'a', BY_NAME, shape),
      selection.has('totalCount') ? { total_count: limitedCountSql('area a', []) } : {},
    ),
    values.list,
  );
  return Object.assign(pageOf(rows, shape.read, { ...page, order: BY_NAME }), { totalCount: totalOf(rows) });
}
