export { countByPlace } from './count-jobs';
export { type QueueLoader, queueLoader } from './queue.loader';
export { queueReferences } from './queue.reference';
export { QueueResolver } from './queue.resolver';
export { samplerOf } from './queue-sampler';
export { Queue } from './queue.type';
