import { runWorker } from '@cep/kit';
import { environment, readMailchimpEnv, readMailEnv } from './env';
import { leadsSubgraph } from './index';

/** The worker «automation»: everything that follows from a lead. */
runWorker(leadsSubgraph, environment, {
  check: () => [readMailEnv(), readMailchimpEnv()],
});
