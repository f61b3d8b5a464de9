import { CodedError, runSql } from '@cep/kit';
import type { IdentityContext } from '../../context';
import {
  type ApiKeyFieldUsage,
  ApiKeyUsage,
  type ApiKeyUsageDay,
  type ApiKeyOperationUsage,
} from './api-key-usage.types';

const MAX_DAYS = 366;
/** Large enough for a year of the dearest plan, small enough for an Int of GraphQL. */
const MAX_INT = 2_147_483_647;
const SINCE = `date > (now() AT TIME ZONE 'UTC')::date - $2::int`;
const UNTIL = /\d{4}-\d{2}-\d{2}/;

/** @throws CodedError BAD_USER_INPUT for fewer than one day or more than a year. */
export async function readUsage(
  { db }: Pick<IdentityContext, 'db'>,
  apiKeyId: string,
  days: number,
): Promise<ApiKeyUsage> {
  if (days < 1 || days > MAX_DAYS)
    throw new CodedError('BAD_USER_INPUT', `Pide entre 1 y ${MAX_DAYS} días.`, { field: ['days'] });
  const [perDay, topOperations, used] = await Promise.all([
    runSql<ApiKeyUsageDay>(db, DAYS, [apiKeyId, days]),
    runSql<ApiKeyOperationUsage>(db, OPERATIONS, [apiKeyId, days]),
    runSql<Omit<ApiKeyFieldUsage, 'until'>>(db, FIELDS, [apiKeyId, days]),
  ]);
  const fields = used.map((one) => ({ ...one, until: one.deprecation?.match(UNTIL)?.[0] ?? null }));
  const sum = (of: 'operations' | 'refused' | 'cost'): number =>
    Math.min(
      MAX_INT,
      perDay.reduce((total, day) => total + day[of], 0),
    );
  return Object.assign(new ApiKeyUsage(), {
    operations: sum('operations'),
    refused: sum('refused'),
    cost: sum('cost'),
    days: perDay,
    topOperations,
    fields,
    deprecatedFields: fields
      .filter(({ deprecation }) => deprecation !== null)
      .sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9')),
  });
}

const int = (sql: string): string => `least(${sql}, ${MAX_INT})::int`;

const DAYS = `SELECT to_char(d, 'YYYY-MM-DD') AS date, ${int('coalesce(u.operations, 0)')} AS operations,
  ${int('coalesce(u.refused, 0)')} AS refused, ${int('coalesce(u.cost, 0)')} AS cost
FROM generate_series((now() AT TIME ZONE 'UTC')::date - ($2::int - 1), (now() AT TIME ZONE 'UTC')::date, interval '1 day') AS d
LEFT JOIN api_key_usage_day u ON u.api_key_id = $1 AND u.date = d::date ORDER BY d`;

const OPERATIONS = `SELECT name, ${int('sum(count)')} AS count, ${int('sum(cost)')} AS cost,
  to_char(max(date), 'YYYY-MM-DD') AS "lastUsedOn"
FROM api_key_usage_operation WHERE api_key_id = $1 AND ${SINCE}
GROUP BY name ORDER BY sum(cost) DESC, name LIMIT 100`;

/** What was said of a field on the last day it was used holds. */
const FIELDS = `SELECT field, ${int('sum(count)')} AS count, to_char(max(date), 'YYYY-MM-DD') AS "lastUsedOn",
  (array_agg(deprecation ORDER BY date DESC))[1] AS deprecation
FROM api_key_usage_field WHERE api_key_id = $1 AND ${SINCE}
GROUP BY field ORDER BY sum(count) DESC, field LIMIT 500`;
