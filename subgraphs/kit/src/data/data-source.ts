import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { CreateEventLog } from '../events/create-event-log.migration';
import { MarkEventCursor } from '../events/mark-event-cursor.migration';
import { SnakeNamingStrategy } from './naming';

// A calendar day has no time zone: left as text, never turned into an instant.
types.setTypeParser(types.builtins.DATE, (value) => value);

export interface DataSourceSettings {
  /** Name of the subgraph: also its schema, and `cep_<name>` its role. */
  name: string;
  url: string;
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: readonly (new () => object)[];
  poolMax?: number;
  /** Longest wait for a connection, in milliseconds. */
  connectionMs?: number;
  /** Longest that one statement may take, in milliseconds; 0 sets no limit. */
  statementMs?: number;
}

const STATEMENT_MS = 15_000;
/**
 * Longest wait for a connection, a new one or one that others hold. Well below the gateway's patience: work that begins
 * when its caller is about to leave is done for nobody, and with enough of it a pool never catches up again.
 */
const CONNECTION_MS = 2_500;

/** A pool that lives in one subgraph's schema and logs in as its role. The event log's migrations come first. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const { statementMs = STATEMENT_MS } = settings;
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    schema: settings.name,
    entities: settings.entities,
    migrations: [CreateEventLog, MarkEventCursor, ...settings.migrations] as never,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    poolSize: settings.poolMax ?? 10,
    applicationName: `cep-${settings.name}`,
    connectTimeoutMS: settings.connectionMs ?? CONNECTION_MS,
    extra: {
      // Statements differ by text wherever a filter is set or not, so their values tell the planner little; left to
      // itself it plans the catalogue's joins anew for each request, which costs more than running them.
      options: `-c search_path=${settings.name},public -c plan_cache_mode=force_generic_plan`,
      // A statement that runs away must not hold a connection for ever; a frozen server does not even end it by itself.
      statement_timeout: statementMs,
      ...(statementMs > 0 ? { query_timeout: statementMs + 1_000 } : {}),
      // Who waits for a table's lock stops all who come after; a migration gives up and is tried again.
      lock_timeout: 10_000,
      keepAlive: true,
      idle_in_transaction_session_timeout: 30_000,
    },
    logging: false,
  });
}
