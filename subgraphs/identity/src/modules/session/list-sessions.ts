import { type Connection, cursorValue, decodeCursor, limitedCount, pageSize, runSql, toConnection } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { Conditions } from '../../shared';
import { mayReadAccount } from '../user';
import { Session } from './session.entity';

const LIST = 'sessions:last-seen';

export interface SessionPage extends Connection<Session> {
  userId: string;
}

type Row = Session & { place: string };

const COLUMNS = `id, user_id AS "userId", user_agent AS "userAgent", client_ip AS "clientIp", created_at AS "createdAt",
  last_seen_at AS "lastSeenAt", expires_at AS "expiresAt", last_seen_at::text AS place`;

/** Open sessions of a person, last used first; null for whoever may not see them. */
export async function listSessions(
  ctx: IdentityContext,
  userId: string,
  first: number,
  after?: string | null,
): Promise<SessionPage | null> {
  if (!mayReadAccount(ctx, userId)) return null;
  const size = pageSize(first);
  const where = open(userId);
  if (after) {
    const [place, id] = decodeCursor(LIST, after, [cursorValue.instant, cursorValue.uuid]);
    where.add((value) => `(last_seen_at, id) < (${value(place)}::timestamptz, ${value(id)}::uuid)`);
  }
  const rows = await runSql<Row>(
    ctx.db,
    `SELECT ${COLUMNS} FROM session ${where.sql} ORDER BY last_seen_at DESC, id DESC LIMIT ${size + 1}`,
    where.values,
  );
  const sessions = rows.map((row) => Object.assign(new Session(), row));
  return { ...toConnection(LIST, sessions, { first: size, after, cursorOf: ({ place, id }) => [place, id] }), userId };
}

export function countSessions(ctx: IdentityContext, userId: string): Promise<number> {
  const where = open(userId);
  return limitedCount(ctx.db, `SELECT 1 FROM session ${where.sql}`, where.values);
}

const open = (userId: string): Conditions =>
  new Conditions()
    .equal('user_id', userId, 'uuid')
    .add(() => 'revoked_at IS NULL')
    .add(() => 'expires_at > now()');
