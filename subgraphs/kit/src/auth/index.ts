export * from './access-token';
export { Allow, type RootField, type Rule } from './allow';
export * from './authorise';
export * from './claims';
export * from './derive-key';
export * from './field-map';
export * from './permissions';
export * from './principal';
export * from './scopes';
