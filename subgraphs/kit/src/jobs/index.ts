export * from './define-job';
export * from './handle-job';
export { type JobData, jobDataSchema } from './job-data';
export { FinalFailure, PutOff } from './job-ends';
export * from './job-queues';
export { migrateJobs } from './migrate-jobs';
export { jobIdFor } from './hand-over';
export { EventRelay } from './relay-events';
export { startWorkers } from './start-workers';
