import { runSubgraph } from '@cep/kit';
import { environment } from './env';
import { analyticsSubgraph } from './subgraph';

runSubgraph(analyticsSubgraph, environment);
