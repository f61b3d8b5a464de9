import { isUuid, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { readColumns, selectColumns } from '../../shared';
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

/** Published courses with an open run at each campus; a course keeps its campuses itself. */
const COURSE_COUNTS = `(
  SELECT campus_id, count(*)::int AS count
  FROM (SELECT unnest(open_campus_ids) AS campus_id FROM course WHERE status = 'PUBLISHED') AS open GROUP BY 1)`;

/** Brings `course_count` to rows of campuses `k`. */
export const joinCourseCount = {
  select: 'coalesce(n.count, 0) AS course_count',
  join: `LEFT JOIN ${COURSE_COUNTS} AS n ON n.campus_id = k.id`,
};

export function campusCourseCountLoader(db: DataSource): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const rows = await runSql<{ id: string; course_count: number }>(
      db,
      `SELECT k.id, ${joinCourseCount.select} FROM campus k ${joinCourseCount.join} WHERE k.id = ANY ($1::uuid[])`,
      [ids],
    );
    const counts = new Map(rows.map((row) => [row.id, row.course_count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
