import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import {
  columnNames,
  limitedCountSql,
  type Order,
  type PageArguments,
  pageOf,
  pageSql,
  type Selection,
  SqlValues,
} from '../../shared';
import { courseJoins } from './course-joins';
import { courseColumns } from './course.columns';
import type { CoursePage } from './list-courses';

const NEXT_TO_START: Order = {
  key: 'related',
  expression: `coalesce(c.next_run_starts_on, 'infinity'::date)`,
  type: 'date',
  direction: 'ASC',
};
const NEAR = [`c.area_id = near.area_id`, `c.status = 'PUBLISHED'`, 'c.id <> near.id'];

/** Courses of the same area, the next to start first; one statement for all courses that ask with the same arguments. */
export class RelatedCourses {
  private readonly loaders = new Map<string, DataLoader<string, CoursePage>>();

  constructor(private readonly db: DataSource) {}

  load(id: string, page: PageArguments, selection: Selection): Promise<CoursePage> {
    const key = JSON.stringify([page.first, page.after ?? null, selection.key]);
    const known = this.loaders.get(key);
    if (known) return known.load(id);
    const loader = new DataLoader<string, CoursePage>((ids) => this.read(ids, page, selection));
    this.loaders.set(key, loader);
    return loader.load(id);
  }

  private async read(ids: readonly string[], page: PageArguments, selection: Selection): Promise<CoursePage[]> {
    const values = new SqlValues();
    const joined = courseJoins(selection.ofNodes);
    const inner = pageSql({
      columns: columnNames(courseColumns, joined.properties),
      from: 'course c',
      alias: 'c',
      where: NEAR,
      order: NEXT_TO_START,
      page,
      values,
    });
    const total = selection.has('totalCount') ? limitedCountSql('course c', NEAR) : '0';
    const rows = await runSql(
      this.db,
      `SELECT near.id AS near_id, ${total} AS total_count, ${joined.select}, c.sort_key::text AS sort_value
       FROM course near LEFT JOIN LATERAL (${inner}) AS c ON true ${joined.joins}
       WHERE near.id = ANY (${values.add(ids)}::uuid[]) ORDER BY near.id, c.sort_key, c.id`,
      values.list,
    );
    return ids.map((id) => {
      const own = rows.filter((row) => row['near_id'] === id);
      return {
        ...pageOf(own, joined.read, { ...page, order: NEXT_TO_START }),
        totalCount: Number(own[0]?.['total_count'] ?? 0),
        facets: null,
      };
    });
  }
}

export function relatedCourses(db: DataSource): RelatedCourses {
  return new RelatedCourses(db);
}
