import { isUuid, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { readColumns, selectColumns } from '../../shared';
import type { Visibility } from '../course';
import { OF_PUBLISHED_COURSE } from './course-run-conditions';
import { type CourseRun, courseRunColumns } from './course-run.entity';

/** Runs in the order of their ids; null where there is none to be seen. */
export async function loadCourseRuns(
  db: DataSource,
  ids: readonly string[],
  { drafts }: Visibility,
): Promise<(CourseRun | null)[]> {
  const rows = await runSql(
    db,
    `SELECT ${selectColumns(courseRunColumns, 'r')} FROM course_run r
     WHERE r.id = ANY ($1::uuid[]) ${drafts ? '' : `AND ${OF_PUBLISHED_COURSE}`}`,
    [ids.filter(isUuid)],
  );
  const found = new Map(rows.map((row) => [String(row['id']), readColumns(courseRunColumns, row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export function courseRunLoader(db: DataSource, visibility: Visibility): DataLoader<string, CourseRun | null> {
  return new DataLoader((ids) => loadCourseRuns(db, ids, visibility));
}
