import { readColumns, type Selection, selectColumns } from '../../shared';
import { campusColumns } from '../campus';
import { type CourseRun, courseRunColumns } from './course-run.entity';

/** What brings the campus of a run along, when the selection of the run asks for it. */
export function joinCampus(run: Selection, alias: string): { select: string; join: string } | null {
  if (!run.has('campus')) return null;
  return {
    select: selectColumns(campusColumns, 'k', 'campus__'),
    join: `LEFT JOIN campus k ON k.id = ${alias}.campus_id`,
  };
}

/** The run a row holds, with its campus when that was joined. */
export function readRun(row: Record<string, unknown>, prefix: string, withCampus: boolean): CourseRun | null {
  const run = readColumns(courseRunColumns, row, prefix);
  if (run && withCampus) run.campus = readColumns(campusColumns, row, 'campus__');
  return run;
}
