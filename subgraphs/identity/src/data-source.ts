import { createDataSource } from '@cep/kit';
import { environment } from './env';
import { migrations } from './migrations';
import { ApiKey } from './modules/api-key';
import { RefreshToken, Session } from './modules/session';
import { User } from './modules/user';

/** For TypeORM's command line: `typeorm migration:generate -d dist/data-source.js`. */
export default createDataSource({
  name: 'identity',
  url: environment['DATABASE_URL'] ?? '',
  entities: [User, Session, RefreshToken, ApiKey],
  migrations,
});
