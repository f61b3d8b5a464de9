import { isUuid } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { ContentErrorCode, refuse } from '../../shared';
import { Campus } from '../campus';
import { Course } from '../course';
import type { CourseRun } from './course-run.entity';
import { placesLeft } from './course-run.policy';
import type { RunChanges } from './course-run.validation';

/** The course of a run, locked: its next run is computed from all its runs. @throws Refused NOT_FOUND */
export async function lockCourseOfRun(manager: EntityManager, courseId: string): Promise<Course> {
  const course = isUuid(courseId)
    ? await manager.findOne(Course, { where: { id: courseId }, lock: { mode: 'pessimistic_write' } })
    : null;
  return course ?? refuse(ContentErrorCode.NOT_FOUND, ['courseId'], 'Este curso ya no existe.');
}

/** Takes over what was given; what was left out stays. @throws Refused NOT_FOUND for an unknown campus. */
export async function applyRunChanges(manager: EntityManager, run: CourseRun, changes: RunChanges): Promise<void> {
  const { campusSlug, seats, seatsLeft, price, status, waitlist, startsOn, endsOn, timetable } = changes;
  if (campusSlug !== undefined) run.campusId = campusSlug ? await campusId(manager, campusSlug) : null;
  if (startsOn !== undefined) run.startsOn = startsOn;
  if (endsOn !== undefined) run.endsOn = endsOn;
  if (timetable !== undefined) run.timetable = timetable;
  if (seats !== undefined || seatsLeft !== undefined) {
    const total = seats === undefined ? run.seats : seats;
    run.seatsLeft = placesLeft(run, total, seatsLeft);
    run.seats = total;
  }
  if (waitlist != null) run.waitlist = waitlist;
  if (status != null) run.status = status;
  if (price !== undefined) {
    run.priceCents = price?.amount ?? null;
    run.currency = price?.currency ?? run.currency;
  }
}

async function campusId(manager: EntityManager, slug: string): Promise<string> {
  const campus = await manager.findOneBy(Campus, { slug });
  return campus?.id ?? refuse(ContentErrorCode.NOT_FOUND, ['campusSlug'], 'No hay ninguna sede con esa dirección.');
}
