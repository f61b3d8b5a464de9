export * from './log-context';
export * from './logger';
export { withoutPersonalData } from './safe-fields';
