import type { DataSource } from 'typeorm';
import type { EventLog } from '../events';
import type { JobQueues } from '../jobs';
import type { Logger } from '../logging';

/** What a started subgraph holds for as long as it runs. */
export interface SubgraphRuntime {
  name: string;
  db: DataSource;
  eventLog: EventLog;
  jobs: JobQueues;
  log: Logger;
  secret: string;
}
