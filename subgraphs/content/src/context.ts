import { can, type RequestContext } from '@cep/kit';
import type DataLoader from 'dataloader';
import { type Area, areaCourseCountLoader, areaLoader } from './modules/area';
import { type Campus, campusCourseCountLoader, campusLoader } from './modules/campus';
import { type Course, courseLoader, type RelatedCourses, relatedCourses } from './modules/course';
import { type CourseRun, courseRunLoader, type RunsOfCourses, runsOfCourses } from './modules/course-run';

/** Fallbacks for what the statement of a root field did not bring along; each sends one statement per request. */
export interface ContentLoaders {
  area: DataLoader<string, Area | null>;
  areaCourseCount: DataLoader<string, number>;
  campus: DataLoader<string, Campus | null>;
  campusCourseCount: DataLoader<string, number>;
  course: DataLoader<string, Course | null>;
  courseRun: DataLoader<string, CourseRun | null>;
  runsOf: RunsOfCourses;
  relatedTo: RelatedCourses;
}

export type ContentContext = RequestContext<ContentLoaders>;

export function contentLoaders(context: ContentContext): ContentLoaders {
  const { db } = context;
  const drafts = can(context.principal, 'course.readDraft');
  return {
    area: areaLoader(db),
    areaCourseCount: areaCourseCountLoader(db),
    campus: campusLoader(db),
    campusCourseCount: campusCourseCountLoader(db),
    course: courseLoader(db, { drafts }),
    courseRun: courseRunLoader(db, { drafts }),
    runsOf: runsOfCourses(db),
    relatedTo: relatedCourses(db),
  };
}
