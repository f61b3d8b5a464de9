import { createLogger, JobQueues, roleUrl } from '@cep/kit';
import type { Stage } from './stage';

/** The queues of a running product, to put into them what the product never would. */
export function queuesOf({ product, redis }: Stage): JobQueues {
  return new JobQueues({
    redisUrl: redis?.url,
    databaseUrl: roleUrl(product.databaseUrl, product.secret, 'jobs'),
    log: createLogger('faults', { level: 'silent' }),
  });
}
