import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { chainHash, NO_HASH } from './audit-row';
import { auditFollowers } from './follow-logs';
import { AUDIT_COLUMNS, type StoredAudit } from './read-audit';

const BATCH = 5_000;
const MAX_FAULTS = 100;

export interface AuditReport {
  rows: number;
  /** Write it down elsewhere: a later check that does not find it has lost its end. */
  head: { seq: number; hash: string };
  /** What is wrong, the first hundred; empty when the log is whole. */
  faults: string[];
}

/**
 * Reads the whole audit log and says which rows were altered, taken out or put in. A row that does not fit is named, and
 * the check goes on behind it from the hash it bears; so one altered row is one fault.
 */
export async function verifyAudit(db: DataSource, secret: string): Promise<AuditReport> {
  const report: AuditReport = { rows: 0, head: { seq: 0, hash: NO_HASH.toString('hex') }, faults: [] };
  const fault = (text: string): void => void (report.faults.length < MAX_FAULTS && report.faults.push(text));
  let previous: Buffer = NO_HASH;
  for (;;) {
    const rows = await runSql<StoredAudit>(
      db,
      `SELECT ${AUDIT_COLUMNS} FROM audit.event WHERE event.seq > $1 ORDER BY event.seq LIMIT ${BATCH}`,
      [report.head.seq],
    );
    for (const row of rows) {
      const { seq, hash } = row;
      const expected = report.head.seq + 1;
      if (seq !== expected)
        fault(expected === seq - 1 ? `row ${expected} is gone` : `rows ${expected} to ${seq - 1} are gone`);
      else if (!chainHash(previous, seq, row, secret).equals(hash)) fault(`row ${seq} was altered`);
      previous = hash;
      report.rows += 1;
      report.head = { seq, hash: hash.toString('hex') };
    }
    if (rows.length < BATCH) break;
  }
  for (const { source, consumer } of auditFollowers)
    for (const text of await missing(db, source, consumer)) fault(text);
  return report;
}

/** The chain cannot tell that its end was cut off; the logs it was made from can. */
async function missing(db: DataSource, source: string, consumer: string): Promise<string[]> {
  const [log] = await runSql<{ found: boolean }>(db, `SELECT to_regclass($1) IS NOT NULL AS found`, [
    `${source}.event_log`,
  ]);
  if (!log?.found) return [];
  const [row] = await runSql<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM ${source}.event_log l, event_cursor c
     WHERE c.consumer = $1 AND (l.txid, l.seq) <= (c.txid, c.seq)
       AND NOT EXISTS (SELECT FROM audit.event a WHERE a.event_id = l.id)`,
    [consumer],
  );
  return row?.count ? [`${row.count} events of ${source} are not in the audit log`] : [];
}
