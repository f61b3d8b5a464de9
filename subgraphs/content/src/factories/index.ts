export * from './area.factory';
export * from './campus.factory';
export * from './course-run.factory';
export * from './course.factory';
