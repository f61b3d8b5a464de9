import { isUuid, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { byId, type Selection, shapeOf } from '../../shared';
import { type Area, areaColumns, everyAreaField } from './area.entity';

/** Areas in the order of their ids, null where there is none; with what was asked of them, or everything. */
export async function loadAreas(
  db: DataSource,
  ids: readonly string[],
  selection: Selection = everyAreaField,
): Promise<(Area | null)[]> {
  const shape = shapeOf(areaColumns, selection, 'a');
  const rows = await runSql(db, `SELECT ${shape.select} FROM area a WHERE a.id = ANY ($1::uuid[])`, [
    ids.filter(isUuid),
  ]);
  return byId(ids, rows, shape.read);
}
