import { isUuid, inTransaction } from '@cep/kit';
import type { ContentContext } from '../../context';
import { ContentErrorCode, parseInput, refuse, refuseConflict } from '../../shared';
import { CourseRun } from './course-run.entity';
import type { UpdateCourseRunInput } from './course-run.inputs';
import { updateRunSchema } from './course-run.validation';
import { saveCourseRun } from './save-course-run';
import { applyRunChanges, lockCourseOfRun } from './write-course-run';

/** Changes a run. @throws Refused */
export async function updateCourseRun(context: ContentContext, input: UpdateCourseRunInput): Promise<void> {
  const { id, expectedVersion, ...given } = input;
  const changes = parseInput(updateRunSchema, given);
  await inTransaction(context, async (scope) => {
    const { manager } = scope;
    const found = isUuid(id) ? await manager.findOneBy(CourseRun, { id }) : null;
    if (!found) return refuse(ContentErrorCode.NOT_FOUND, ['id'], 'Esta convocatoria ya no existe.');
    // First the course, then its run: everybody locks in this order.
    const course = await lockCourseOfRun(manager, found.courseId);
    const run = await manager.findOneOrFail(CourseRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (run.version !== expectedVersion) refuseConflict();
    const before = { ...run };
    await applyRunChanges(manager, run, changes);
    run.version += 1;
    run.updatedAt = new Date();
    await saveCourseRun(scope, run, course, 'course-run.updated', before);
  });
}
