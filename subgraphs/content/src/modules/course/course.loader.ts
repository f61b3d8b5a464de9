import { isUuid, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { byId, Selection } from '../../shared';
import { everyAreaField } from '../area';
import { everyCampusField } from '../campus';
import { courseRunColumns } from '../course-run';
import { courseShape } from './course-shape';
import { courseColumns } from './course.columns';
import type { Course } from './course.entity';

export interface Visibility {
  /** Whether courses that are not published are shown as well. */
  drafts: boolean;
}

export const everyCourseField = (): Selection =>
  Selection.of([...Object.keys(courseColumns.columns), 'price'], {
    area: everyAreaField,
    nextRun: Selection.of([...Object.keys(courseRunColumns.columns), 'price'], { campus: everyCampusField }),
  });

/** Courses in the order of their ids, null where there is none to be seen; with what was asked of them, or everything. */
export async function loadCourses(
  db: DataSource,
  ids: readonly string[],
  { drafts }: Visibility,
  selection: Selection = everyCourseField(),
): Promise<(Course | null)[]> {
  const shape = courseShape(selection);
  const rows = await runSql(
    db,
    `SELECT ${shape.select} FROM course c ${shape.joins}
     WHERE c.id = ANY ($1::uuid[]) ${drafts ? '' : `AND c.status = 'PUBLISHED'`}`,
    [ids.filter(isUuid)],
  );
  return byId(ids, rows, shape.read);
}
