import { isUuid, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { readColumns, selectColumns } from '../../shared';
import { courseColumns } from './course.columns';
import type { Course } from './course.entity';

export interface Visibility {
  /** Whether courses that are not published are shown as well. */
  drafts: boolean;
}

/** Courses in the order of their ids; null where there is none to be seen. */
export async function loadCourses(
  db: DataSource,
  ids: readonly string[],
  { drafts }: Visibility,
): Promise<(Course | null)[]> {
  const rows = await runSql(
    db,
    `SELECT ${selectColumns(courseColumns, 'c')} FROM course c
     WHERE c.id = ANY ($1::uuid[]) ${drafts ? '' : `AND c.status = 'PUBLISHED'`}`,
    [ids.filter(isUuid)],
  );
  const found = new Map(rows.map((row) => [String(row['id']), readColumns(courseColumns, row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export function courseLoader(db: DataSource, visibility: Visibility): DataLoader<string, Course | null> {
  return new DataLoader((ids) => loadCourses(db, ids, visibility));
}
