import { createDataSource } from '@cep/kit';
import { environment } from './env';
import { leadsSubgraph } from './index';

/** For TypeORM's command line: `typeorm migration:generate -d dist/data-source.js`. */
export default createDataSource({
  name: leadsSubgraph.name,
  url: environment['DATABASE_URL'] ?? '',
  entities: leadsSubgraph.entities,
  migrations: leadsSubgraph.migrations,
});
