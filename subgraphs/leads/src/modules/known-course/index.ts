export * from './known-course.entity';
export * from './known-course.follower';
