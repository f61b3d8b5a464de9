export * from './known-course.entity';
export * from './known-course.follower';
export * from './known-course.loader';
export * from './known-course.resolver';
