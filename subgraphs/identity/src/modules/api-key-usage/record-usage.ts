import { CodedError, isUuid, runSql } from '@cep/kit';
import { z } from 'zod';
import type { IdentityContext } from '../../context';
import type { ApiKeyUsageInput } from './api-key-usage.types';

/** Names are chosen by whoever holds a key. */
const MAX_NAMES_A_DAY = 200;
const OTHERS = '(otras)';
const KEPT_DAYS = 400;

const count = z.number().int().min(0);
const reportSchema = z.array(
  z.object({
    apiKeyId: z.string().refine(isUuid),
    date: z.iso.date(),
    refused: count,
    operations: z.array(z.object({ name: z.string().min(1).max(200), count, cost: count })).max(1_000),
    fields: z
      .array(z.object({ field: z.string().max(300), count, deprecation: z.string().max(1_000).nullish() }))
      .max(5_000),
  }),
);

/**
 * Adds what a gateway counted. The same report sent again changes nothing, so a gateway that got no answer may repeat
 * it. Counts are no fact of the domain: they write no event, else each partner's traffic would fill the audit log.
 */
export async function recordUsage(
  { db }: Pick<IdentityContext, 'db'>,
  reportId: string,
  input: readonly ApiKeyUsageInput[],
): Promise<boolean> {
  const read = reportSchema.safeParse(input);
  if (!isUuid(reportId) || !read.success)
    throw new CodedError('BAD_USER_INPUT', 'El recuento de uso no tiene la forma debida.', {
      field: read.error?.issues[0]?.path.map(String) ?? ['reportId'],
    });
  const report = JSON.stringify(read.data);
  return db.transaction(async (manager) => {
    const fresh = await manager.query<unknown[]>(
      `INSERT INTO api_key_usage_report (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id`,
      [reportId],
    );
    if (fresh.length === 0) return false;
    await manager.query(DAYS, [report]);
    await manager.query(OPERATIONS, [report, MAX_NAMES_A_DAY, OTHERS]);
    await manager.query(FIELDS, [report]);
    await manager.query(`DELETE FROM api_key_usage_report WHERE recorded_at < now() - interval '1 day'`);
    return true;
  });
}

/** Old days go key by key: the primary keys begin with it. */
export async function forgetOldUsage(db: IdentityContext['db'], apiKeyIds: readonly string[]): Promise<void> {
  for (const table of ['api_key_usage_day', 'api_key_usage_operation', 'api_key_usage_field'])
    await runSql(
      db,
      `DELETE FROM ${table} WHERE api_key_id = ANY ($1::uuid[]) AND date < current_date - ${KEPT_DAYS}`,
      [[...apiKeyIds]],
    );
}

/** A key that was deleted since has nobody to count for. */
const REPORTED = `reported AS (
  SELECT (one ->> 'apiKeyId')::uuid AS api_key_id, (one ->> 'date')::date AS date, one
  FROM jsonb_array_elements($1::jsonb) AS one
  WHERE EXISTS (SELECT 1 FROM api_key k WHERE k.id = (one ->> 'apiKeyId')::uuid)
)`;

const DAYS = `WITH ${REPORTED}
INSERT INTO api_key_usage_day AS u (api_key_id, date, operations, refused, cost)
SELECT api_key_id, date,
       sum((SELECT coalesce(sum((o ->> 'count')::bigint), 0) FROM jsonb_array_elements(one -> 'operations') AS o)),
       sum((one ->> 'refused')::bigint),
       sum((SELECT coalesce(sum((o ->> 'cost')::bigint), 0) FROM jsonb_array_elements(one -> 'operations') AS o))
FROM reported GROUP BY 1, 2 ORDER BY 1, 2
ON CONFLICT (api_key_id, date) DO UPDATE
SET operations = u.operations + excluded.operations, refused = u.refused + excluded.refused, cost = u.cost + excluded.cost`;

/** Past so many names a day, those that are not there yet are counted together. */
const OPERATIONS = `WITH ${REPORTED},
asked AS (
  SELECT r.api_key_id, r.date, o ->> 'name' AS name, (o ->> 'count')::bigint AS count, (o ->> 'cost')::bigint AS cost
  FROM reported r, jsonb_array_elements(r.one -> 'operations') AS o
),
looked_up AS (
  SELECT a.*, EXISTS (SELECT 1 FROM api_key_usage_operation u
                      WHERE u.api_key_id = a.api_key_id AND u.date = a.date AND u.name = a.name) AS known,
         (SELECT count(*) FROM api_key_usage_operation u WHERE u.api_key_id = a.api_key_id AND u.date = a.date) AS names
  FROM asked a
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY api_key_id, date, known ORDER BY count DESC, name) AS place FROM looked_up
)
INSERT INTO api_key_usage_operation AS u (api_key_id, date, name, count, cost)
SELECT api_key_id, date, CASE WHEN known OR names + place <= $2 THEN name ELSE $3 END, sum(count), sum(cost)
FROM ranked GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
ON CONFLICT (api_key_id, date, name) DO UPDATE SET count = u.count + excluded.count, cost = u.cost + excluded.cost`;

const FIELDS = `WITH ${REPORTED}
INSERT INTO api_key_usage_field AS u (api_key_id, date, field, count, deprecation)
SELECT api_key_id, date, f ->> 'field', sum((f ->> 'count')::bigint), max(f ->> 'deprecation')
FROM reported, jsonb_array_elements(one -> 'fields') AS f GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
ON CONFLICT (api_key_id, date, field) DO UPDATE
SET count = u.count + excluded.count, deprecation = excluded.deprecation`;
