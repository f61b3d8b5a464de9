import {
  type Connection,
  cursorValue,
  decodeCursor,
  limitedCount,
  pageSize,
  requirePermission,
  runSql,
  scopeOf,
  SortDirection,
  toConnection,
} from '@cep/kit';
import type { IdentityContext } from '../../context';
import { Conditions, contains } from '../../shared';
import { User } from './user.entity';
import { STAFF_ROLES, type UserRole, UserSortField } from './user.enums';
import type { UserFilter, UserSort } from './user.inputs';
import { mayReadEveryAccount } from './user.policy';

export interface UserPage extends Connection<User> {
  /** What the page was asked with, for the count that is made only when asked for. */
  filter: UserFilter;
}

type Row = User & { place: string };

const COLUMNS =
  'u.id, u.name, u.email, u.role, u.status, u.last_login_at AS "lastLoginAt", u.created_at AS "createdAt"';

/** A page of users in one statement. @throws CodedError FORBIDDEN for an order that would tell what the reader may not see. */
export async function listUsers(
  ctx: IdentityContext,
  filter: UserFilter,
  sort: UserSort | null,
  first: number,
  after?: string | null,
): Promise<UserPage> {
  const size = pageSize(first);
  const { field, direction } = sort ?? { field: UserSortField.NAME, direction: SortDirection.ASC };
  if (field === UserSortField.LAST_LOGIN_AT) requirePermission(ctx, 'user.manage');
  const key = sortKey(field, direction);
  const listKey = `users:${field}:${direction}`;
  const where = conditions(ctx, filter);
  if (after) {
    const [place, id] = decodeCursor(listKey, after, [key.kind, cursorValue.uuid]);
    where.add((value) => `(${key.sql}, u.id) ${key.behind} (${value(place)}::${key.type}, ${value(id)}::uuid)`);
  }
  const rows = await runSql<Row>(
    ctx.db,
    `SELECT ${COLUMNS}, (${key.sql})::text AS place FROM app_user u ${where.sql}
     ORDER BY ${key.sql} ${direction}, u.id ${direction} LIMIT ${size + 1}`,
    where.values,
  );
  const users = rows.map((row) => Object.assign(new User(), row));
  return { ...toConnection(listKey, users, { first: size, after, cursorOf: ({ place, id }) => [place, id] }), filter };
}

export function countUsers(ctx: IdentityContext, filter: UserFilter): Promise<number> {
  const where = conditions(ctx, filter);
  return limitedCount(ctx.db, `SELECT 1 FROM app_user u ${where.sql}`, where.values);
}

interface SortKey {
  sql: string;
  type: 'text' | 'timestamptz';
  kind: (typeof cursorValue)['text' | 'instant'];
  behind: '<' | '>';
}

/** Whoever never logged in stands behind all others, whichever way. */
function sortKey(field: UserSortField, direction: SortDirection): SortKey {
  const upwards = direction === SortDirection.ASC;
  const behind = upwards ? '>' : '<';
  const moment = { type: 'timestamptz', kind: cursorValue.instant } as const;
  if (field === UserSortField.NAME) return { sql: 'u.name', type: 'text', kind: cursorValue.text, behind };
  if (field === UserSortField.CREATED_AT) return { sql: 'u.created_at', ...moment, behind };
  const never = `'${upwards ? '' : '-'}infinity'::timestamptz`;
  return { sql: `coalesce(u.last_login_at, ${never})`, ...moment, behind };
}

/** Who may know colleagues alone finds nobody else, whomever they ask for. */
function rolesFor(ctx: IdentityContext, asked: readonly UserRole[]): readonly UserRole[] {
  if (scopeOf(ctx.principal, 'user.list') === 'all') return asked;
  return asked.filter((role) => STAFF_ROLES.includes(role));
}

/** Who may not see an address must not find it out by searching either. */
function conditions(ctx: IdentityContext, filter: UserFilter): Conditions {
  const where = new Conditions()
    .any('u.role', rolesFor(ctx, filter.roles ?? STAFF_ROLES), 'text')
    .any('u.status', filter.statuses, 'text');
  const text = filter.text?.trim();
  if (!text) return where;
  const columns = mayReadEveryAccount(ctx) ? `u.name || ' ' || u.email` : 'u.name';
  return where.add((value) => `public.unaccent(${columns}) ILIKE public.unaccent(${value(contains(text))})`);
}
