import { registerEnumType } from 'type-graphql';

export enum JobState {
  WAITING = 'WAITING',
  DELAYED = 'DELAYED',
  ACTIVE = 'ACTIVE',
  COMPLETED = 'COMPLETED',
  SKIPPED = 'SKIPPED',
  FAILED = 'FAILED',
}
registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where a job stands.',
  valuesConfig: {
    WAITING: { description: 'Waiting for a worker.' },
    DELAYED: { description: 'For later; also between two tries.' },
    ACTIVE: { description: 'Running.' },
    COMPLETED: { description: 'Done.' },
    SKIPPED: { description: 'Nothing was to be done, with a reason.' },
    FAILED: { description: 'In the dead letter: every try failed.' },
  },
});
