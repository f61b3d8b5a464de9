import { isUuid, runSql } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource } from 'typeorm';
import { type Selection, selectionOf, SqlValues } from '../../shared';
import { courseShape } from './course-shape';
import type { Course } from './course.entity';
import { withRuns } from './with-runs';

/**
 * A course by its address, as anybody may see it: published, or archived after it was (its page then says that it is
 * withdrawn, which a reader with an old link must learn). Null when there is none. One statement.
 */
export function findPublicCourse(db: DataSource, slug: string, info: GraphQLResolveInfo): Promise<Course | null> {
  const open = `(c.status = 'PUBLISHED' OR (c.status = 'ARCHIVED' AND c.published_at IS NOT NULL))`;
  return findOne(db, (value) => `c.slug = ${value} AND ${open}`, slug, info, selectionOf(info));
}

/** A course in whatever state; null when there is none. One statement. */
export async function findCourseById(
  db: DataSource,
  id: string,
  info: GraphQLResolveInfo,
  selection: Selection = selectionOf(info),
): Promise<Course | null> {
  return isUuid(id) ? findOne(db, (value) => `c.id = ${value}::uuid`, id, info, selection) : null;
}

async function findOne(
  db: DataSource,
  condition: (placeholder: string) => string,
  value: string,
  info: GraphQLResolveInfo,
  selection: Selection,
): Promise<Course | null> {
  const values = new SqlValues();
  const where = condition(values.add(value));
  const shape = withRuns(courseShape(selection), selection, info, values);
  const [row] = await runSql(db, `SELECT ${shape.select} FROM course c ${shape.joins} WHERE ${where}`, values.list);
  return row ? shape.read(row) : null;
}
