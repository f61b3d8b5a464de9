import { tagEnum } from '@cep/kit';
import { registerEnumType } from 'type-graphql';

export enum RunStatus {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RunStatus, {
  name: 'RunStatus',
  description: 'State of a run.',
  valuesConfig: {
    PLANNED: { description: 'Not open yet.' },
    OPEN: { description: 'One can enrol.' },
    RUNNING: { description: 'Under way.' },
    FINISHED: { description: 'Over.' },
    CANCELLED: { description: 'Will not happen.' },
  },
});
tagEnum('RunStatus', 'public');

export enum RunAvailability {
  AVAILABLE = 'AVAILABLE',
  FEW_LEFT = 'FEW_LEFT',
  WAITLIST = 'WAITLIST',
  FULL = 'FULL',
}
registerEnumType(RunAvailability, {
  name: 'RunAvailability',
  description: 'Places left.',
  valuesConfig: {
    AVAILABLE: { description: 'Enough, or no limit.' },
    FEW_LEFT: { description: 'Five or fewer.' },
    WAITLIST: { description: 'None, but one can wait.' },
    FULL: { description: 'None.' },
  },
});
tagEnum('RunAvailability', 'public');
