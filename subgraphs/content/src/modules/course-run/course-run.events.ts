import type { DomainEvent } from '@cep/kit';
import { type Change, changesBetween } from '../../shared';
import type { CourseRun } from './course-run.entity';

export type EventRun = Pick<
  CourseRun,
  'id' | 'courseId' | 'campusId' | 'startsOn' | 'status' | 'availability' | 'seatsLeft'
>;

/** Of a run what people change, as the audit log names it. */
const AUDITED = [
  ...(['campusId', 'startsOn', 'endsOn', 'timetable', 'seats', 'seatsLeft', 'waitlist', 'priceCents'] as const),
  ...(['currency', 'status'] as const),
] as const;

export type AuditedRun = Pick<CourseRun, (typeof AUDITED)[number]>;

export const courseRunChanges = (before: AuditedRun, after: AuditedRun): Change[] =>
  changesBetween(before, after, AUDITED);

/** What others keep of a run to know whether one can ask for it; and what a person changed, for the audit log. */
export function courseRunEvent(
  type: 'course-run.created' | 'course-run.updated',
  run: EventRun,
  changes?: Change[],
): DomainEvent {
  const { id, courseId, campusId, startsOn, status, availability, seatsLeft } = run;
  return {
    type,
    version: 1,
    subject: { type: 'CourseRun', id },
    payload: { id, courseId, campusId, startsOn, status, availability, seatsLeft, ...(changes ? { changes } : {}) },
  };
}
