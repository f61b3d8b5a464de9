import { runWorker } from '@cep/kit';
import { environment, readMailEnv } from './env';
import { identitySubgraph } from './subgraph';

/** Mails what accounts need: invitations, links, notices. */
runWorker(identitySubgraph, environment, { check: readMailEnv });
