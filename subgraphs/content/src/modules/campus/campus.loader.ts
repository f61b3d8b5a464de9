import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { isUuid, readColumns, selectColumns } from '../../shared';
import { type Campus, campusColumns } from './campus.entity';

export async function loadCampuses(db: DataSource, ids: readonly string[]): Promise<(Campus | null)[]> {
  const rows = await runSql(
    db,
    `SELECT ${selectColumns(campusColumns, 'k')} FROM campus k WHERE k.id = ANY ($1::uuid[])`,
    [ids.filter(isUuid)],
  );
  const found = new Map(rows.map((row) => [String(row['id']), readColumns(campusColumns, row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export function campusLoader(db: DataSource): DataLoader<string, Campus | null> {
  return new DataLoader((ids) => loadCampuses(db, ids));
}

/** Published courses with an open run at a campus `k`; the course keeps its campuses itself. */
export const CAMPUS_COURSE_COUNT = `(SELECT count(*)::int FROM course
  WHERE course.open_campus_ids @> ARRAY[k.id] AND course.status = 'PUBLISHED')`;

export function campusCourseCountLoader(db: DataSource): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const rows = await runSql<{ id: string; count: number }>(
      db,
      `SELECT k.id, ${CAMPUS_COURSE_COUNT} AS count FROM campus k WHERE k.id = ANY ($1::uuid[])`,
      [ids],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
