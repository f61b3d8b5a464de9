import { runSubgraph } from '@cep/kit';
import { environment } from './env';
import { leadsSubgraph } from './index';

runSubgraph(leadsSubgraph, environment);
