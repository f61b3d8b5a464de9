import {
  type Connection,
  cursorValue,
  decodeCursor,
  inTransaction,
  isUuid,
  limitedCount,
  pageSize,
  runSql,
  toConnection,
  type TransactionScope,
} from '@cep/kit';
import type { IdentityContext } from '../../context';
import { Conditions, type IdentityError, notFound } from '../../shared';
import { ApiKey } from './api-key.entity';
import { ApiKeyState } from './api-key.enums';
import type { ApiKeyFilter } from './api-key.types';

const LIST = 'api-keys:newest';

export interface ApiKeyPage extends Connection<ApiKey> {
  filter: ApiKeyFilter;
}

const COLUMNS = `id, name, kind, prefix, scopes, plan, allowed_addresses AS "allowedAddresses", owner_id AS "ownerId",
  created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"`;

const STATE = `CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED' WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'ACTIVE' END`;

/** Newest first; ids are made in the order of time. */
export async function listApiKeys(
  ctx: IdentityContext,
  filter: ApiKeyFilter,
  first: number,
  after?: string | null,
): Promise<ApiKeyPage> {
  const size = pageSize(first);
  const where = conditions(filter);
  if (after) {
    const [id] = decodeCursor(LIST, after, [cursorValue.uuid]);
    where.add((value) => `id < ${value(id)}::uuid`);
  }
  const rows = await runSql<ApiKey>(
    ctx.db,
    `SELECT ${COLUMNS} FROM api_key ${where.sql} ORDER BY id DESC LIMIT ${size + 1}`,
    where.values,
  );
  const keys = rows.map((row) => Object.assign(new ApiKey(), row));
  return { ...toConnection(LIST, keys, { first: size, after, cursorOf: ({ id }) => [id] }), filter };
}

export function countApiKeys(ctx: IdentityContext, filter: ApiKeyFilter): Promise<number> {
  const where = conditions(filter);
  return limitedCount(ctx.db, `SELECT 1 FROM api_key ${where.sql}`, where.values);
}

const conditions = ({ kinds, states }: ApiKeyFilter): Conditions =>
  new Conditions().any('kind', kinds, 'text').any(`(${STATE})`, states ?? [ApiKeyState.ACTIVE], 'text');

/** By id, in the order asked for, for whoever points at them. */
export async function loadApiKeys(db: IdentityContext['db'], ids: readonly string[]): Promise<(ApiKey | null)[]> {
  const rows = await runSql<ApiKey>(db, `SELECT ${COLUMNS} FROM api_key WHERE id = ANY ($1::uuid[])`, [
    ids.filter((id) => isUuid(id)),
  ]);
  const byId = new Map(rows.map((row) => [row.id, Object.assign(new ApiKey(), row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

export async function findApiKey(ctx: IdentityContext, id: string): Promise<ApiKey | null> {
  const [key = null] = await loadApiKeys(ctx.db, [id]);
  return key;
}

export function stateOf({ revokedAt, expiresAt }: ApiKey, now = new Date()): ApiKeyState {
  if (revokedAt) return ApiKeyState.REVOKED;
  return expiresAt && expiresAt <= now ? ApiKeyState.EXPIRED : ApiKeyState.ACTIVE;
}

/** One change of a key on its locked row; what it answers with are expected failures, and then nothing is stored. */
export async function changeApiKey(
  ctx: IdentityContext,
  id: string,
  change: (tx: TransactionScope, key: ApiKey) => Promise<IdentityError[]>,
): Promise<{ apiKey: ApiKey | null; errors: IdentityError[] }> {
  const none = { apiKey: null, errors: [notFound('Esa clave no existe.')] };
  if (!isUuid(id)) return none;
  const errors = await inTransaction(ctx, async (tx) => {
    const key = await tx.manager.findOne(ApiKey, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return key ? change(tx, key) : none.errors;
  });
  return { apiKey: await findApiKey(ctx, id), errors };
}
