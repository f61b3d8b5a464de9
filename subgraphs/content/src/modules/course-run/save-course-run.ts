import type { TransactionScope } from '@cep/kit';
import { Refused, today } from '../../shared';
import type { Course } from '../course';
import { CourseRun } from './course-run.entity';
import { type AuditedRun, courseRunChanges, courseRunEvent } from './course-run.events';
import { courseRunFaults } from './course-run.policy';
import { refreshNextRuns } from './refresh-next-runs';

/** Stores a new or changed run of a locked course, logs it, and moves the course to its next run. @throws Refused */
export async function saveCourseRun(
  { manager, append }: TransactionScope,
  run: CourseRun,
  course: Course,
  event: 'course-run.created' | 'course-run.updated',
  before?: AuditedRun,
): Promise<void> {
  const faults = courseRunFaults(run, course);
  if (faults.length > 0) throw new Refused(faults);
  await manager.save(run);
  // The trigger has set the availability.
  const stored = await manager.findOneByOrFail(CourseRun, { id: run.id });
  append(courseRunEvent(event, stored, before && courseRunChanges(before, stored)));
  for (const changed of await refreshNextRuns(manager, [course.id], today())) append(changed);
}
