export * from './base-env';
export * from './parse-env';
