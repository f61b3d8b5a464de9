import type { EntityManager } from 'typeorm';
import { type AuditRow, chainHash, NO_HASH } from './audit-row';

/**
 * Appends rows to the end of the chain. Whoever appends waits for the others' commit: two who read the same end would
 * both continue it.
 */
export async function appendAudit(manager: EntityManager, rows: readonly AuditRow[], secret: string): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('audit:chain'))`);
  const [end] = await manager.query<{ seq: string; hash: Buffer }[]>(
    `SELECT seq, hash FROM audit.event ORDER BY seq DESC LIMIT 1`,
  );
  let seq = Number(end?.seq ?? 0);
  let hash = end?.hash ?? NO_HASH;
  const chained = rows.map((row) => {
    seq += 1;
    hash = chainHash(hash, seq, row, secret);
    return { ...row, seq, hash: hash.toString('hex') };
  });
  await manager.query(
    `INSERT INTO audit.event (seq, occurred_at, source, event_id, action, subject_type, subject_id, actor_kind,
                              actor_role, actor_id, actor_name, request_id, changes, search, hash)
     SELECT r.seq, r."occurredAt", r.source, r."eventId", r.action, r."subjectType", r."subjectId", r."actorKind",
            r."actorRole", r."actorId", r."actorName", r."requestId", r.changes, r.search, decode(r.hash, 'hex')
     FROM jsonb_to_recordset($1::jsonb) AS r(seq bigint, "occurredAt" timestamptz, source text, "eventId" uuid,
       action text, "subjectType" text, "subjectId" text, "actorKind" text, "actorRole" text, "actorId" text,
       "actorName" text, "requestId" text, changes text, search text, hash text)`,
    [JSON.stringify(chained)],
  );
}
