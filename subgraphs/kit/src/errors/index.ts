export * from './coded-error';
export * from './mask-error';
export * from './outage';
