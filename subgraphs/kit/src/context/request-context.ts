import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Principal } from '../auth';
import type { EventLog } from '../events';
import type { JobQueues } from '../jobs';
import type { Logger } from '../logging';

/** What one operation carries from resolver to service. `L` is the subgraph's own set of loaders. */
export interface RequestContext<L = unknown> {
  principal: Principal;
  requestId: string;
  clientIp: string | null;
  userAgent: string | null;
  cookies: Readonly<Record<string, string>>;
  /** Secret of the installation, for `deriveKey`. */
  secret: string;
  log: Logger;
  db: DataSource;
  eventLog: EventLog;
  jobs: JobQueues;
  loaders: L;
  /** Loads an entity reference; one batch per type and place of the document. */
  reference(type: string, id: string, info: GraphQLResolveInfo): Promise<object | null>;
  /** A whole Set-Cookie header; the gateway hands it to the browser. */
  setCookie(header: string): void;
}
