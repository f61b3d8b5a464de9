export * from './activity.entity';
export * from './activity.loader';
export * from './activity.resolver';
export * from './activity.service';
