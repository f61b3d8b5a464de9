export { JobState } from './job.enums';
export { jobReferences } from './job.reference';
export { JobConnectionResolver, JobResolver, QueueJobsResolver } from './job.resolver';
export { findStoredJob } from './job.service';
export { Job } from './job.type';
export { type StoredJob, viewJob } from './job.view';
