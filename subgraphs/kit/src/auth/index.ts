export * from './access-token';
export * from './claims';
export * from './derive-key';
export * from './permissions';
export * from './principal';
