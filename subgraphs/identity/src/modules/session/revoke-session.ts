import type { TransactionScope } from '@cep/kit';
import type { RevocationReason } from './session.entity';

export interface RevokeOptions {
  userId: string;
  reason: RevocationReason;
  /** This one alone; all of the person's when left out. */
  sessionId?: string | undefined;
  /** All but this one. */
  except?: string | null | undefined;
}

/**
 * Ends open sessions of a person on the server, with all their refresh tokens, each with an event that the gateway
 * hears within seconds. @returns the ids of those that it ended; sessions that had ended before are left alone.
 */
export async function revokeSessions(tx: TransactionScope, options: RevokeOptions): Promise<string[]> {
  const { userId, reason, sessionId = null, except = null } = options;
  const [rows] = await tx.manager.query<[{ id: string }[], number]>(
    `UPDATE session SET revoked_at = now(), revoked_reason = $2
     WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now()
       AND ($3::uuid IS NULL OR id = $3) AND ($4::uuid IS NULL OR id <> $4)
     RETURNING id`,
    [userId, reason, sessionId, except],
  );
  // A login that waits for its second step would open a session behind our back.
  if (!sessionId) await tx.manager.query(`DELETE FROM login_challenge WHERE user_id = $1`, [userId]);
  for (const { id } of rows) {
    tx.append({
      type: 'session.revoked',
      version: 1,
      subject: { type: 'Session', id },
      payload: { userId, reason },
    });
  }
  return rows.map(({ id }) => id);
}
