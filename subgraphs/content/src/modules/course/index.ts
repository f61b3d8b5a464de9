export { courseColumns } from './course.columns';
export { Course, SyllabusUnit } from './course.entity';
export { HoursRange, Modality, OfferType, PublicationAction, PublicationStatus } from './course.enums';
export { courseEvent } from './course.events';
export { CourseFieldsResolver } from './course.fields.resolver';
export { courseLoader, loadCourses, type Visibility } from './course.loader';
export { CourseMutationsResolver } from './course.mutations.resolver';
export { CourseConnectionResolver, CourseResolver } from './course.resolver';
export { relatedCourses, RelatedCourses } from './related-courses';
