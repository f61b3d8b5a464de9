import { createDataSource } from '@cep/kit';
import { entities } from './entities';
import { environment } from './env';
import { migrations } from './migrations';

/** For TypeORM's command line: `typeorm migration:generate -d dist/data-source.js`. */
export default createDataSource({ name: 'content', url: environment['DATABASE_URL'] ?? '', entities, migrations });
