import { Counter, Gauge, Histogram } from 'prom-client';
import { metricsRegistry } from './registry';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const subgraphDuration = new Histogram({
  name: 'cep_subgraph_operation_seconds',
  help: 'Time a subgraph takes for one operation.',
  labelNames: ['subgraph', 'kind'],
  buckets: seconds,
  registers: [metricsRegistry],
});

export const jobDuration = new Histogram({
  name: 'cep_job_seconds',
  help: 'Time a job takes, one try.',
  labelNames: ['queue', 'job'],
  buckets: [...seconds, 30, 60],
  registers: [metricsRegistry],
});

export const jobsFinished = new Counter({
  name: 'cep_jobs_total',
  help: 'Tries of jobs by how they ended.',
  labelNames: ['queue', 'job', 'outcome'],
  registers: [metricsRegistry],
});

export { LogLag } from './log-lag';
export { metricsRegistry };
export { Counter, Gauge, Histogram };
