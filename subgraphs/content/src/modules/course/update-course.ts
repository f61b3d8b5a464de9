import { inTransaction } from '@cep/kit';
import type { ContentContext } from '../../context';
import { parseInput, Refused } from '../../shared';
import { PublicationStatus } from './course.enums';
import { courseChanges, courseEvent } from './course.events';
import type { UpdateCourseInput } from './course.inputs';
import { courseFaults, missingForPublication } from './course.policy';
import { updateCourseSchema } from './course.validation';
import { applyChanges, lockCourse } from './write-course';

/** Changes a course; what is public stays fit to be. @throws Refused */
export async function updateCourse(context: ContentContext, input: UpdateCourseInput): Promise<void> {
  const { id, expectedVersion, ...given } = input;
  const changes = parseInput(updateCourseSchema, given);
  await inTransaction(context, async ({ manager, append }) => {
    const course = await lockCourse(manager, id, expectedVersion);
    const before = { ...course };
    await applyChanges(manager, course, changes);
    const faults = [
      ...courseFaults(course),
      ...(course.status === PublicationStatus.PUBLISHED ? missingForPublication(course) : []),
    ];
    if (faults.length > 0) throw new Refused(faults);
    course.version += 1;
    course.updatedAt = new Date();
    await manager.save(course);
    append(courseEvent('course.updated', course, courseChanges(before, course)));
  });
}
