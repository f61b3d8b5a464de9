import { can, defineSubgraph } from '@cep/kit';
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
    Area: (ids, { db }) => loadAreas(db, ids),
    Campus: (ids, { db }) => loadCampuses(db, ids),
    // A lead's course keeps its title for staff, also once it is taken off.
    Course: (ids, { db, principal }) => loadCourses(db, ids, { drafts: can(principal, 'course.readDraft') }),
    CourseRun: (ids, { db, principal }) => loadCourseRuns(db, ids, { drafts: can(principal, 'course.readDraft') }),
  },
  background: [keepCalendar],
});
