import { readColumns, type Selection, selectColumns } from '../../shared';
import { areaColumns } from '../area';
import { courseRunColumns, joinCampus, readRun } from '../course-run';
import { courseColumns, courseProperties } from './course.columns';
import type { Course } from './course.entity';

/** How a statement over courses `c` brings along what was asked of each, and no more. */
export interface CourseJoins {
  /** Columns that the derived table of courses must hold. */
  properties: string[];
  select: string;
  joins: string;
  read(row: Record<string, unknown>): Course | null;
}

export function courseJoins(selection: Selection): CourseJoins {
  const properties = courseProperties(selection);
  const select = [selectColumns(courseColumns, 'c', '', properties)];
  const joins: string[] = [];
  const area = selection.has('area');
  const nextRun = selection.has('nextRun');
  const campus = nextRun ? joinCampus(selection.of('nextRun'), 'r') : null;
  if (area) {
    select.push(selectColumns(areaColumns, 'a', 'area__'));
    joins.push('LEFT JOIN area a ON a.id = c.area_id');
  }
  if (nextRun) {
    select.push(selectColumns(courseRunColumns, 'r', 'run__'));
    joins.push('LEFT JOIN course_run r ON r.id = c.next_run_id');
  }
  if (campus) {
    select.push(campus.select);
    joins.push(campus.join);
  }
  return {
    properties,
    select: select.join(', '),
    joins: joins.join(' '),
    read: (row) => {
      const course = readColumns(courseColumns, row);
      if (course && area) course.area = readColumns(areaColumns, row, 'area__');
      if (course && nextRun) course.nextRun = readRun(row, 'run__', campus !== null);
      return course;
    },
  };
}
