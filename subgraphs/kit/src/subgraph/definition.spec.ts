import { z } from 'zod';
import { defineJob, handleJob } from '../jobs';
import { defineSubgraph } from './definition';

const job = (name: string) =>
  defineJob({
    name,
    queue: { name: 'q', label: 'Cola' },
    label: name,
    payload: z.object({}),
    attempts: 1,
    backoffMs: 1,
  });
const handler = (name: string) => handleJob(job(name), async () => ({ state: 'done' }));
const subgraph = (jobs: string[], handlers: string[]) => () =>
  defineSubgraph({
    name: 'memo',
    resolvers: [],
    entities: [],
    migrations: [],
    loaders: () => ({}),
    references: {},
    jobs: jobs.map(job),
    handlers: handlers.map(handler),
  });

describe('the definition of a subgraph', () => {
  it('has one handler for each of its jobs', () => {
    expect(subgraph(['a', 'b'], ['a', 'b'])).not.toThrow();
    expect(subgraph(['a', 'b'], ['a'])).toThrow('memo: nobody handles the job b');
    expect(subgraph(['a'], ['a', 'a'])).toThrow('memo: two handlers for the job a');
  });
});
