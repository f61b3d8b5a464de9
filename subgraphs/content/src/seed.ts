import { appendEvents, type DomainEvent, newId, systemPrincipal } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { buildArea, buildCampus, buildCourse, buildCourseRun } from './factories';
import { Area } from './modules/area';
import { Campus } from './modules/campus';
import { Course, courseEvent, PublicationStatus } from './modules/course';
import { CourseRun, courseRunEvent, refreshNextRuns } from './modules/course-run';
import { areas } from './seed/areas';
import { campuses } from './seed/campuses';
import { demoCourses } from './seed/courses';
import type { SeedCourse } from './seed/parse-courses';
import { planRuns } from './seed/plan-runs';
import { demoId } from './seed/random';
import { addDays, today } from './shared';

export { seedBulk, type BulkSize } from './seed/seed-bulk';

export interface SeedOptions {
  /** The day around which runs lie, `2027-01-12`; today when left out. */
  referenceDate?: string;
}

/** The demo catalogue with its events. Does nothing where courses are already. */
export async function seed(db: DataSource, options: SeedOptions = {}): Promise<void> {
  const day = options.referenceDate ?? today();
  await db.transaction(async (manager) => {
    if (await manager.exists(Course)) return;
    await insertAll(
      manager,
      Area,
      areas.map((area) => buildArea({ ...area, id: demoId('area', area.slug) })),
    );
    await insertAll(
      manager,
      Campus,
      campuses.map((campus) => buildCampus({ ...campus, id: demoId('campus', campus.slug) })),
    );
    const catalogue = demoCourses();
    await insertAll(
      manager,
      Course,
      catalogue.map((course, index) => toCourse(course, index, day)),
    );
    await insertAll(manager, CourseRun, runsOf(catalogue, day));
    await refreshNextRuns(
      manager,
      catalogue.map(({ slug }) => demoId('course', slug)),
      day,
    );
    await appendEvents(manager, await createdEvents(manager), {
      principal: systemPrincipal('seed'),
      requestId: newId(),
    });
  });
}

async function insertAll<T extends object>(
  manager: EntityManager,
  entity: new () => T,
  rows: readonly T[],
): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never)
    .execute();
}

function toCourse({ areaSlug, ...course }: SeedCourse, index: number, day: string): Course {
  const at = new Date(`${addDays(day, -20 - ((index * 37) % 400))}T09:30:00Z`);
  return buildCourse({
    ...course,
    id: demoId('course', course.slug),
    areaId: demoId('area', areaSlug),
    publishedAt: course.status === PublicationStatus.DRAFT ? null : at,
    createdAt: at,
    updatedAt: at,
  });
}

function runsOf(catalogue: readonly SeedCourse[], day: string): CourseRun[] {
  const published = catalogue.filter(({ status }) => status === PublicationStatus.PUBLISHED);
  const planned = planRuns(
    published,
    campuses.map(({ slug }) => slug),
    day,
  );
  return planned.map(({ courseSlug, campusSlug, number, ...run }) =>
    buildCourseRun({
      ...run,
      id: demoId('run', `${courseSlug} ${number}`),
      courseId: demoId('course', courseSlug),
      campusId: campusSlug && demoId('campus', campusSlug),
    }),
  );
}

/** Read back: availability is set by the database. */
async function createdEvents(manager: EntityManager): Promise<DomainEvent[]> {
  const [places, courses, runs] = [
    await manager.find(Campus),
    await manager.find(Course),
    await manager.find(CourseRun),
  ];
  return [
    ...places.map(({ id, slug, name, city }): DomainEvent => ({
      type: 'campus.created',
      version: 1,
      subject: { type: 'Campus', id },
      payload: { id, slug, name, city },
    })),
    ...courses.map((course) => courseEvent('course.created', course)),
    ...runs.map((run) => courseRunEvent('course-run.created', run)),
  ];
}
