import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import {
  limitedCountSql,
  type Order,
  type PageArguments,
  pageOf,
  pageSql,
  type Row,
  type Selection,
  SqlValues,
  totalOf,
} from '../../shared';
import { courseShape } from './course-shape';
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
    const shape = courseShape(selection.ofNodes);
    const inner = pageSql({
      columns: shape.columns,
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
      `SELECT near.id AS near_id, ${total} AS total_count, ${shape.select}, c.sort_key::text AS sort_value
       FROM course near LEFT JOIN LATERAL (${inner}) AS c ON true ${shape.joins}
       WHERE near.id = ANY (${values.add(ids)}::uuid[]) ORDER BY near.id, c.sort_key, c.id`,
      values.list,
    );
    const own = new Map<unknown, Row[]>();
    for (const row of rows) {
      const before = own.get(row['near_id']);
      if (before) before.push(row);
      else own.set(row['near_id'], [row]);
    }
    return ids.map((id) => {
      const found = own.get(id) ?? [];
      return Object.assign(pageOf(found, shape.read, { ...page, order: NEXT_TO_START }), {
        totalCount: totalOf(found),
        facets: null,
      });
    });
  }
}

export function relatedCourses(db: DataSource): RelatedCourses {
  return new RelatedCourses(db);
}
