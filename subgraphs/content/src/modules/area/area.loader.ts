import { isUuid, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { readColumns } from '../../shared';
import { type Area, areaColumns } from './area.entity';

export async function loadAreas(db: DataSource, ids: readonly string[]): Promise<(Area | null)[]> {
  const rows = await runSql(db, 'SELECT id, slug, name, name_en FROM area WHERE id = ANY ($1::uuid[])', [
    ids.filter(isUuid),
  ]);
  const found = new Map(rows.map((row) => [String(row['id']), readColumns(areaColumns, row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export function areaLoader(db: DataSource): DataLoader<string, Area | null> {
  return new DataLoader((ids) => loadAreas(db, ids));
}

/** Published courses of each area. */
export const AREA_COURSE_COUNT = `(SELECT count(*)::int FROM course WHERE course.area_id = a.id AND course.status = 'PUBLISHED')`;

export function areaCourseCountLoader(db: DataSource): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const rows = await runSql<{ id: string; count: number }>(
      db,
      `SELECT a.id, ${AREA_COURSE_COUNT} AS count FROM area a WHERE a.id = ANY ($1::uuid[])`,
      [ids],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
