export * from './connection-types';
export * from './directives';
export * from './scalars';
export * from './shared-types';
export { tagEnum } from './tagged-types';
