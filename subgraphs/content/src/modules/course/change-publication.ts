import { inTransaction } from '@cep/kit';
import type { ContentContext } from '../../context';
import { ContentErrorCode, refuse, Refused } from '../../shared';
import { PublicationStatus } from './course.enums';
import { courseChanges, courseEvent } from './course.events';
import type { ChangePublicationInput } from './course.inputs';
import { missingForPublication, transitions } from './course.policy';
import { lockCourse } from './write-course';

/** Publishes a course, takes it off, archives or restores it. @throws Refused */
export async function changePublication(context: ContentContext, input: ChangePublicationInput): Promise<void> {
  const { from, to, event, refusal } = transitions[input.action];
  await inTransaction(context, async ({ manager, append }) => {
    const course = await lockCourse(manager, input.id, input.expectedVersion);
    if (!from.includes(course.status)) refuse(ContentErrorCode.INVALID, ['action'], refusal);
    const missing = to === PublicationStatus.PUBLISHED ? missingForPublication(course) : [];
    if (missing.length > 0) throw new Refused(missing);
    const before = { ...course };
    const now = new Date();
    course.status = to;
    // An archived course keeps the day on which it became public: old links to it must say that it is withdrawn.
    if (to === PublicationStatus.PUBLISHED) course.publishedAt = now;
    else if (to === PublicationStatus.DRAFT) course.publishedAt = null;
    course.updatedAt = now;
    course.version += 1;
    await manager.save(course);
    append(courseEvent(event, course, courseChanges(before, course)));
  });
}
