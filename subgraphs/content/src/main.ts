import { runSubgraph } from '@cep/kit';
import { environment } from './env';
import { contentSubgraph } from './subgraph';

runSubgraph(contentSubgraph, environment);
