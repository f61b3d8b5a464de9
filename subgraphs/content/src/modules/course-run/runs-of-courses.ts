import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Selection, SqlValues } from '../../shared';
import type { CourseRunListArguments, CourseRunPage } from './list-course-runs';
import { runsOfCourse } from './runs-of-course';

/** The runs of courses that the caller may see; one statement for all courses that ask with the same arguments. */
export class RunsOfCourses {
  private readonly loaders = new Map<string, DataLoader<string, CourseRunPage>>();

  constructor(private readonly db: DataSource) {}

  load(courseId: string, page: CourseRunListArguments, selection: Selection): Promise<CourseRunPage> {
    const key = JSON.stringify([page.first, page.after ?? null, page.filter ?? null, selection.key]);
    const known = this.loaders.get(key);
    if (known) return known.load(courseId);
    const loader = new DataLoader<string, CourseRunPage>((ids) => this.read(ids, page, selection));
    this.loaders.set(key, loader);
    return loader.load(courseId);
  }

  private async read(
    ids: readonly string[],
    page: CourseRunListArguments,
    selection: Selection,
  ): Promise<CourseRunPage[]> {
    const values = new SqlValues();
    const runs = runsOfCourse('own', page, selection, values);
    const rows = await runSql(
      this.db,
      `SELECT ${runs.select} FROM unnest(${values.add(ids)}::uuid[]) WITH ORDINALITY AS own(id, place) ORDER BY own.place`,
      values.list,
    );
    return rows.map(runs.read);
  }
}

export function runsOfCourses(db: DataSource): RunsOfCourses {
  return new RunsOfCourses(db);
}
