import { isUuid, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { type Selection } from '../../shared';
import { courseJoins } from './course-joins';
import type { Course } from './course.entity';

/**
 * A course by its address, as anybody may see it: published, or archived after it was (its page then says that it is
 * withdrawn, which a reader with an old link must learn). Null when there is none. One statement.
 */
export function findPublicCourse(db: DataSource, slug: string, selection: Selection): Promise<Course | null> {
  return findOne(
    db,
    `c.slug = $1 AND (c.status = 'PUBLISHED' OR (c.status = 'ARCHIVED' AND c.published_at IS NOT NULL))`,
    slug,
    selection,
  );
}

/** A course in whatever state; null when there is none. One statement. */
export async function findCourseById(db: DataSource, id: string, selection: Selection): Promise<Course | null> {
  return isUuid(id) ? findOne(db, 'c.id = $1::uuid', id, selection) : null;
}

async function findOne(db: DataSource, condition: string, value: string, selection: Selection): Promise<Course | null> {
  const joined = courseJoins(selection);
  const [row] = await runSql(db, `SELECT ${joined.select} FROM course c ${joined.joins} WHERE ${condition}`, [value]);
  return row ? joined.read(row) : null;
}
