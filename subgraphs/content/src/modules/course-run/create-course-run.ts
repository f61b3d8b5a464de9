import { inTransaction, newId } from '@cep/kit';
import type { ContentContext } from '../../context';
import { ContentErrorCode, parseInput, refuse } from '../../shared';
import { PublicationStatus } from '../course';
import { CourseRun } from './course-run.entity';
import { RunStatus } from './course-run.enums';
import type { CreateCourseRunInput } from './course-run.inputs';
import { createRunSchema } from './course-run.validation';
import { saveCourseRun } from './save-course-run';
import { applyRunChanges, lockCourseOfRun } from './write-course-run';

/** Makes a run, planned unless another state is given. @returns its id. @throws Refused */
export async function createCourseRun(context: ContentContext, input: CreateCourseRunInput): Promise<string> {
  const { courseId, ...given } = input;
  const details = parseInput(createRunSchema, given);
  const now = new Date();
  const run = Object.assign(new CourseRun(), {
    id: newId(),
    courseId,
    campusId: null,
    startsOn: details.startsOn,
    endsOn: null,
    timetable: null,
    seats: null,
    seatsLeft: null,
    waitlist: false,
    priceCents: null,
    currency: 'EUR',
    status: RunStatus.PLANNED,
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
  await inTransaction(context, async (scope) => {
    const course = await lockCourseOfRun(scope.manager, courseId);
    if (course.status === PublicationStatus.ARCHIVED) {
      refuse(
        ContentErrorCode.INVALID,
        ['courseId'],
        'El curso está archivado: recupéralo antes de abrir una convocatoria.',
      );
    }
    await applyRunChanges(scope.manager, run, details);
    await saveCourseRun(scope, run, course, 'course-run.created');
  });
  return run.id;
}
