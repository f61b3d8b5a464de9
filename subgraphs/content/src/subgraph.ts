import { can, defineSubgraph } from '@cep/kit';
import { selectionOf } from './shared';
import { contentLoaders, type ContentLoaders } from './context';
import { entities } from './entities';
import { migrations } from './migrations';
import { AreaResolver, loadAreas } from './modules/area';
import { CampusResolver, loadCampuses } from './modules/campus';
import { ContentEventResolver } from './modules/content-event';
import {
  CourseConnectionResolver,
  CourseFieldsResolver,
  CourseMutationsResolver,
  CourseResolver,
  loadCourses,
} from './modules/course';
import { CourseRunMutationsResolver, CourseRunResolver, keepCalendar, loadCourseRuns } from './modules/course-run';

/** The catalogue: areas, campuses, courses and their runs. */
export const contentSubgraph = defineSubgraph<ContentLoaders>({
  name: 'content',
  resolvers: [
    CourseResolver,
    CourseFieldsResolver,
    CourseConnectionResolver,
    CourseMutationsResolver,
    CourseRunResolver,
    CourseRunMutationsResolver,
    AreaResolver,
    CampusResolver,
    ContentEventResolver,
  ],
  entities,
  migrations,
  loaders: contentLoaders,
  references: {
    Area: (ids, { db }, info) => loadAreas(db, ids, selectionOf(info, 'Area')),
    Campus: (ids, { db }, info) => loadCampuses(db, ids, selectionOf(info, 'Campus')),
    // A lead's course keeps its title for staff, also once it is taken off.
    Course: (ids, { db, principal }, info) =>
      loadCourses(db, ids, { drafts: can(principal, 'course.readDraft') }, selectionOf(info, 'Course')),
    CourseRun: (ids, { db, principal }, info) =>
      loadCourseRuns(db, ids, { drafts: can(principal, 'course.readDraft') }, selectionOf(info, 'CourseRun')),
  },
  background: [keepCalendar],
});
