import { isUuid, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { byId, type Selection, shapeOf } from '../../shared';
import { type Campus, campusColumns, everyCampusField } from './campus.entity';

/** Campuses in the order of their ids, null where there is none; with what was asked of them, or everything. */
export async function loadCampuses(
  db: DataSource,
  ids: readonly string[],
  selection: Selection = everyCampusField,
): Promise<(Campus | null)[]> {
  const shape = shapeOf(campusColumns, selection, 'k');
  const rows = await runSql(db, `SELECT ${shape.select} FROM campus k WHERE k.id = ANY ($1::uuid[])`, [
    ids.filter(isUuid),
  ]);
  return byId(ids, rows, shape.read);
}
