import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import type { SiteFigures } from './course.types';

/** One statement, over what triggers keep: it costs the same however large the catalogue. */
export async function siteFigures(db: DataSource, day: string): Promise<SiteFigures> {
  const [row] = await runSql<SiteFigures>(
    db,
    `SELECT
       (SELECT coalesce(sum(published), 0)::int FROM course_set
         WHERE dimension = 'STATUS' AND value = 'PUBLISHED') AS courses,
       (SELECT count(*)::int FROM campus) AS campuses,
       (SELECT coalesce(sum(runs), 0)::int FROM run_day WHERE starts_on >= $1::date) AS "upcomingRuns"`,
    [day],
  );
  return row ?? { courses: 0, campuses: 0, upcomingRuns: 0 };
}
