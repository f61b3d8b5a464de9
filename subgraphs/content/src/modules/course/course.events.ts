import type { DomainEvent } from '@cep/kit';
import { type Change, changesBetween } from '../../shared';
import type { Course } from './course.entity';

export type CourseEventType =
  'course.created' | 'course.updated' | 'course.published' | 'course.unpublished' | 'course.archived';

/** Of a course what people change, as the audit log names it. */
const AUDITED = [
  ...(['slug', 'title', 'summary', 'description', 'objectives', 'requirements', 'careers', 'syllabus'] as const),
  ...(['areaId', 'modality', 'offerType', 'qualification', 'hours', 'priceCents', 'currency', 'vatExempt'] as const),
  'status',
] as const;

type Audited = Pick<Course, (typeof AUDITED)[number]>;

export const courseChanges = (before: Audited, after: Audited): Change[] => changesBetween(before, after, AUDITED);

/** What others keep of a course to refer to it; and what a person changed, for the audit log. */
export function courseEvent(
  type: CourseEventType,
  course: Pick<Course, 'id' | 'slug' | 'title' | 'status' | 'areaId'>,
  changes?: Change[],
): DomainEvent {
  const { id, slug, title, status, areaId } = course;
  return {
    type,
    version: 1,
    subject: { type: 'Course', id },
    payload: { id, slug, title, status, areaId, ...(changes ? { changes } : {}) },
  };
}
