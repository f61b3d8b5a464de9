import type { DomainEvent } from '@cep/kit';
import type { Course } from './course.entity';

export type CourseEventType =
  'course.created' | 'course.updated' | 'course.published' | 'course.unpublished' | 'course.archived';

/** What others keep of a course to refer to it. */
export function courseEvent(
  type: CourseEventType,
  course: Pick<Course, 'id' | 'slug' | 'title' | 'status' | 'areaId'>,
): DomainEvent {
  const { id, slug, title, status, areaId } = course;
  return { type, version: 1, subject: { type: 'Course', id }, payload: { id, slug, title, status, areaId } };
}
