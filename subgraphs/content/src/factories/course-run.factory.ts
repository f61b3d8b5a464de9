import { newId } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { CourseRun, refreshNextRuns, RunStatus } from '../modules/course-run';
import { addDays, today } from '../shared';
import { createCampus } from './campus.factory';
import { createCourse } from './course.factory';

export type CourseRunOverrides = Partial<Omit<CourseRun, 'price' | 'availability'>>;

/** An open run a month from now. Give it a course, and a campus unless it is online. */
export function buildCourseRun(overrides: CourseRunOverrides & Pick<CourseRun, 'courseId'>): CourseRun {
  const now = new Date();
  return Object.assign(
    new CourseRun(),
    {
      id: newId(),
      campusId: null,
      startsOn: addDays(today(), 30),
      endsOn: null,
      timetable: 'Martes y jueves, 18:00–21:00',
      seats: 15,
      seatsLeft: overrides.seats === null ? null : (overrides.seats ?? 15),
      waitlist: false,
      priceCents: null,
      currency: 'EUR',
      status: RunStatus.OPEN,
      createdAt: now,
      updatedAt: now,
      version: 1,
    },
    overrides,
  );
}

/** Stores one, makes the course and campus it lacks, and moves the course to its next run. `campusId: null` is online. */
export async function createCourseRun(manager: EntityManager, overrides: CourseRunOverrides = {}): Promise<CourseRun> {
  const courseId = overrides.courseId ?? (await createCourse(manager)).id;
  const campusId = overrides.campusId === undefined ? (await createCampus(manager)).id : overrides.campusId;
  const run = await manager.save(buildCourseRun({ ...overrides, courseId, campusId }));
  await refreshNextRuns(manager, [courseId], today());
  return manager.findOneByOrFail(CourseRun, { id: run.id });
}
