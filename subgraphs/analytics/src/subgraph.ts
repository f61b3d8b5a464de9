import { defineSubgraph } from '@cep/kit';
import { analyticsLoaders, type AnalyticsLoaders } from './context';
import { JobConnectionResolver, jobReferences, JobResolver, QueueJobsResolver } from './modules/job';
import { queueReferences, QueueResolver, samplerOf } from './modules/queue';
import { performRetries, RetryResolver } from './modules/retry';

/** The queues and jobs of the whole product, to look at and to try again. Its own schema holds its event log alone. */
export const analyticsSubgraph = defineSubgraph<AnalyticsLoaders>({
  name: 'analytics',
  resolvers: [QueueResolver, QueueJobsResolver, JobResolver, JobConnectionResolver, RetryResolver],
  entities: [],
  migrations: [],
  loaders: analyticsLoaders,
  references: { Queue: queueReferences, Job: jobReferences },
  followers: [performRetries],
  background: [({ jobs, log }) => Promise.resolve({ stop: () => Promise.resolve(samplerOf(jobs, log).stop()) })],
});
