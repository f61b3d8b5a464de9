import { inTransaction, newId } from '@cep/kit';
import type { ContentContext } from '../../context';
import { contentError, ContentErrorCode, parseInput, Refused } from '../../shared';
import { Course } from './course.entity';
import { OfferType, PublicationStatus } from './course.enums';
import { courseEvent } from './course.events';
import type { CreateCourseInput } from './course.inputs';
import { courseFaults } from './course.policy';
import { createCourseSchema } from './course.validation';
import { applyChanges, isDuplicate } from './write-course';

/** Makes a course as a draft. @returns its id. @throws Refused */
export async function createCourse(context: ContentContext, input: CreateCourseInput): Promise<string> {
  const { slug, ...given } = parseInput(createCourseSchema, input);
  const now = new Date();
  const course = Object.assign(new Course(), {
    id: newId(),
    slug,
    summary: null,
    description: null,
    objectives: [],
    requirements: [],
    careers: [],
    syllabus: [],
    qualification: null,
    // What is subsidised costs the student nothing.
    priceCents: given.offerType === OfferType.SUBSIDISED ? 0 : null,
    currency: 'EUR',
    vatExempt: true,
    status: PublicationStatus.DRAFT,
    publishedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
    nextRunId: null,
    nextRunCampusId: null,
    nextRunStartsOn: null,
    openCampusIds: [],
  });
  try {
    await inTransaction(context, async ({ manager, append }) => {
      await applyChanges(manager, course, given);
      const faults = courseFaults(course);
      if (faults.length > 0) throw new Refused(faults);
      await manager.save(course);
      append(courseEvent('course.created', course));
    });
  } catch (error) {
    if (!isDuplicate(error, 'course_slug_key')) throw error;
    throw new Refused([
      contentError(ContentErrorCode.SLUG_TAKEN, ['slug'], 'Ya hay un curso con esa dirección. Elige otra.'),
    ]);
  }
  return course.id;
}
