import type { DomainEvent } from '@cep/kit';
import type { CourseRun } from './course-run.entity';

export type EventRun = Pick<
  CourseRun,
  'id' | 'courseId' | 'campusId' | 'startsOn' | 'status' | 'availability' | 'seatsLeft'
>;

/** What others keep of a run to know whether one can ask for it. */
export function courseRunEvent(type: 'course-run.created' | 'course-run.updated', run: EventRun): DomainEvent {
  const { id, courseId, campusId, startsOn, status, availability, seatsLeft } = run;
  return {
    type,
    version: 1,
    subject: { type: 'CourseRun', id },
    payload: { id, courseId, campusId, startsOn, status, availability, seatsLeft },
  };
}
