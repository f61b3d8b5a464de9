import { newId } from '@cep/kit';
import type { DataSource } from 'typeorm';

export interface KnownCourseSeed {
  id: string;
  slug: string;
  title: string;
  status: string;
}

/** A course as leads know it: what arrives from the content log, put there directly. */
export async function knownCourseFactory(
  db: DataSource,
  overrides: Partial<KnownCourseSeed> = {},
): Promise<KnownCourseSeed> {
  const id = overrides.id ?? newId();
  const course = { id, slug: `curso-${id.slice(-6)}`, title: 'Gestión contable', status: 'PUBLISHED', ...overrides };
  await db.query('INSERT INTO known_course (id, slug, title, status) VALUES ($1, $2, $3, $4)', [
    course.id,
    course.slug,
    course.title,
    course.status,
  ]);
  return course;
}

export interface KnownRunSeed {
  id: string;
  courseId: string;
  campusId: string | null;
  startsOn: string;
  status: string;
  availability: string;
}

export async function knownRunFactory(
  db: DataSource,
  overrides: Partial<KnownRunSeed> & { courseId: string },
): Promise<KnownRunSeed> {
  const run = {
    id: newId(),
    campusId: null,
    startsOn: '2999-01-12',
    status: 'OPEN',
    availability: 'AVAILABLE',
    ...overrides,
  };
  await db.query(
    'INSERT INTO known_run (id, course_id, campus_id, starts_on, status, availability) VALUES ($1, $2, $3, $4, $5, $6)',
    [run.id, run.courseId, run.campusId, run.startsOn, run.status, run.availability],
  );
  return run;
}
