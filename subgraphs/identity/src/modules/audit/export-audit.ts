import { cursorValue, decodeCursor, encodeCursor, inTransaction, type JsonObject, runSql } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { auditConditions } from './audit-conditions';
import { headingOf, lineOf } from './audit-file';
import type { AuditExportFormat, AuditExportPiece, AuditFilter } from './audit.types';
import { AUDIT_COLUMNS, type StoredAudit } from './read-audit';

const LIST = 'audit:export';
const PIECE = 1_000;

/**
 * One piece of the log as a file. Where the file ends is settled by its first piece, so that it does not run after what
 * is still being written; and that somebody took it is an event itself.
 */
export async function exportAudit(
  ctx: IdentityContext,
  filter: AuditFilter,
  format: AuditExportFormat,
  after: string | null,
): Promise<AuditExportPiece> {
  const kinds = [cursorValue.integer, cursorValue.integer] as const;
  const [from, end] = after ? decodeCursor(LIST, after, kinds) : [0, await lastSeq(ctx)];
  if (!after) await logExport(ctx, filter, format);
  const where = auditConditions(filter)
    .add((value) => `seq > ${value(from)}::bigint`)
    .add((value) => `seq <= ${value(end)}::bigint`);
  const rows = await runSql<StoredAudit>(
    ctx.db,
    `SELECT ${AUDIT_COLUMNS} FROM audit.event ${where.sql} ORDER BY event.seq LIMIT ${PIECE}`,
    where.values,
  );
  const last = rows.length === PIECE ? rows.at(-1) : undefined;
  return {
    text: (after ? '' : headingOf(format)) + rows.map((row) => lineOf(row, format)).join(''),
    rows: rows.length,
    cursor: last ? encodeCursor(LIST, [last.seq, end]) : null,
  };
}

async function lastSeq(ctx: IdentityContext): Promise<number> {
  const [row] = await runSql<{ seq: number }>(ctx.db, `SELECT coalesce(max(seq), 0)::float8 AS seq FROM audit.event`);
  return row?.seq ?? 0;
}

async function logExport(ctx: IdentityContext, filter: AuditFilter, format: AuditExportFormat): Promise<void> {
  const given = JSON.parse(JSON.stringify(filter)) as JsonObject;
  await inTransaction(ctx, (tx) => {
    tx.append({
      type: 'audit.exported',
      version: 1,
      subject: { type: 'AuditEvent', id: 'export' },
      payload: { format, filter: given },
    });
    return Promise.resolve();
  });
}
