import type { TransactionScope } from '@cep/kit';
import { IsNull } from 'typeorm';
import { type RevocationReason, Session } from './session.entity';

/** Ends a session on the server, with all its refresh tokens. False when it had ended before; then nothing is logged. */
export async function revokeSession(
  tx: TransactionScope,
  session: { id: string; userId: string },
  reason: RevocationReason,
): Promise<boolean> {
  const { affected } = await tx.manager.update(
    Session,
    { id: session.id, revokedAt: IsNull() },
    { revokedAt: new Date(), revokedReason: reason },
  );
  if (!affected) return false;
  tx.append({
    type: 'session.revoked',
    version: 1,
    subject: { type: 'Session', id: session.id },
    payload: { userId: session.userId, reason },
  });
  return true;
}
