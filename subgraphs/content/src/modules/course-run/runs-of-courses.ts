import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { columnNames, limitedCountSql, pageOf, pageSql, type Selection, selectColumns, SqlValues } from '../../shared';
import { BY_START, runConditions } from './course-run-conditions';
import { joinCampus, readRun } from './course-run-joins';
import { courseRunColumns } from './course-run.entity';
import type { CourseRunListArguments, CourseRunPage } from './list-course-runs';

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
    const where = ['r.course_id = own.id', ...runConditions(page.filter, values)];
    const campus = joinCampus(selection.ofNodes, 'r');
    const inner = pageSql({
      columns: columnNames(courseRunColumns, Object.keys(courseRunColumns.columns)),
      from: 'course_run r',
      alias: 'r',
      where,
      order: BY_START,
      page,
      values,
    });
    const total = selection.has('totalCount') ? limitedCountSql('course_run r', where) : '0';
    const rows = await runSql(
      this.db,
      `SELECT own.id AS own_id, ${total} AS total_count, ${selectColumns(courseRunColumns, 'r')},
         ${campus ? `${campus.select},` : ''} r.sort_key::text AS sort_value
       FROM unnest(${values.add(ids)}::uuid[]) AS own(id) LEFT JOIN LATERAL (${inner}) AS r ON true ${campus?.join ?? ''}
       ORDER BY own.id, r.sort_key, r.id`,
      values.list,
    );
    return ids.map((id) => {
      const own = rows.filter((row) => row['own_id'] === id);
      return {
        ...pageOf(own, (row) => readRun(row, '', campus !== null), { ...page, order: BY_START }),
        totalCount: Number(own[0]?.['total_count'] ?? 0),
      };
    });
  }
}

export function runsOfCourses(db: DataSource): RunsOfCourses {
  return new RunsOfCourses(db);
}
