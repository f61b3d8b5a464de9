import { runSubgraph } from '@cep/kit';
import { environment } from './env';
import { identitySubgraph } from './subgraph';

runSubgraph(identitySubgraph, environment);
