export * from './columns';
export * from './content-error';
export * from './keyset';
export * from './money';
export * from './selection';
export * from './selection-of';
export * from './sql-values';
export * from './today';
