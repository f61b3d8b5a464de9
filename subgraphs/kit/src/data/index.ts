export * from './data-source';
export * from './is-uuid';
export * from './limited-count';
export * from './naming';
export * from './new-id';
export * from './provision';
export * from './run-sql';
export * from './transaction';
