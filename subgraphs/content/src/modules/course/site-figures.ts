import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import type { SiteFigures } from './course.types';

/** One statement. */
export async function siteFigures(db: DataSource, day: string): Promise<SiteFigures> {
  const [row] = await runSql<SiteFigures>(
    db,
    `SELECT
       (SELECT count(*)::int FROM course WHERE status = 'PUBLISHED') AS courses,
       (SELECT count(*)::int FROM campus) AS campuses,
       (SELECT count(*)::int FROM course_run r JOIN course c ON c.id = r.course_id
         WHERE r.status IN ('PLANNED', 'OPEN') AND r.starts_on >= $1::date AND c.status = 'PUBLISHED') AS "upcomingRuns"`,
    [day],
  );
  return row ?? { courses: 0, campuses: 0, upcomingRuns: 0 };
}
