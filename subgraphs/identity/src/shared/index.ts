export * from './identity-error';
export * from './payload';
export * from './conditions';
