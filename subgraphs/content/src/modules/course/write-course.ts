import { isUuid } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { ContentErrorCode, refuse, refuseConflict } from '../../shared';
import { Area } from '../area';
import { Course } from './course.entity';
import type { updateCourseSchema } from './course.validation';

/** A course locked for change. @throws Refused NOT_FOUND, or CONFLICT when somebody saved in between. */
export async function lockCourse(manager: EntityManager, id: string, expectedVersion: number): Promise<Course> {
  const course = isUuid(id)
    ? await manager.findOne(Course, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!course) return refuse(ContentErrorCode.NOT_FOUND, ['id'], 'Este curso ya no existe.');
  if (course.version !== expectedVersion) refuseConflict();
  return course;
}

type Changes = z.infer<typeof updateCourseSchema>;

/** Takes over what was given; what was left out stays. @throws Refused NOT_FOUND for an unknown area. */
export async function applyChanges(manager: EntityManager, course: Course, changes: Changes): Promise<void> {
  const { areaSlug, price, vatExempt, ...plain } = changes;
  Object.assign(course, Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)));
  if (areaSlug !== undefined) {
    const area = await manager.findOneBy(Area, { slug: areaSlug });
    if (!area) refuse(ContentErrorCode.NOT_FOUND, ['areaSlug'], 'No hay ningún área con esa dirección.');
    else course.areaId = area.id;
  }
  if (price !== undefined) {
    course.priceCents = price?.amount ?? null;
    course.currency = price?.currency ?? course.currency;
  }
  if (vatExempt != null) course.vatExempt = vatExempt;
}

/** Whether an error is the database's refusal of a second row with the same value. */
export function isDuplicate(error: unknown, constraint: string): boolean {
  const driverError = (error as { driverError?: { code?: string; constraint?: string } } | null)?.driverError;
  return driverError?.code === '23505' && driverError.constraint === constraint;
}
