import { isUuid, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { byId, Selection } from '../../shared';
import { everyCampusField } from '../campus';
import { everyCourseField, type Visibility } from '../course';
import { OF_PUBLISHED_COURSE } from './course-run-conditions';
import { type CourseRun, courseRunColumns } from './course-run.entity';
import { runShape } from './run-shape';

const everyField = (): Selection =>
  Selection.of([...Object.keys(courseRunColumns.columns), 'price'], {
    campus: everyCampusField,
    course: everyCourseField(),
  });

/** Runs in the order of their ids, null where there is none to be seen; with what was asked of them, or everything. */
export async function loadCourseRuns(
  db: DataSource,
  ids: readonly string[],
  { drafts }: Visibility,
  selection: Selection = everyField(),
): Promise<(CourseRun | null)[]> {
  const shape = runShape(selection);
  const rows = await runSql(
    db,
    `SELECT ${shape.select} FROM course_run r ${shape.joins}
     WHERE r.id = ANY ($1::uuid[]) ${drafts ? '' : `AND ${OF_PUBLISHED_COURSE}`}`,
    [ids.filter(isUuid)],
  );
  return byId(ids, rows, shape.read);
}
