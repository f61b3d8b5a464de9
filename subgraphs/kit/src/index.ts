import 'reflect-metadata';

export * from './auth';
export * from './context';
export * from './data';
export * from './env';
export * from './errors';
export * from './events';
export * from './federation';
export * from './jobs';
export * from './lists';
export * from './logging';
export * from './metrics';
export * from './subgraph';
