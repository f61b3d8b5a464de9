import type { RequestContext } from '@cep/kit';
import { type RelatedCourses, relatedCourses } from './modules/course';
import { type RunsOfCourses, runsOfCourses } from './modules/course-run';

/** Lists below a course that its statement did not bring along; each sends one statement per request. */
export interface ContentLoaders {
  runsOf: RunsOfCourses;
  relatedTo: RelatedCourses;
}

export type ContentContext = RequestContext<ContentLoaders>;

export function contentLoaders({ db }: ContentContext): ContentLoaders {
  return { runsOf: runsOfCourses(db), relatedTo: relatedCourses(db) };
}
