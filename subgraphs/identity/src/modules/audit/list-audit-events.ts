import { type Connection, cursorValue, decodeCursor, limitedCount, pageSize, runSql, toConnection } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { auditConditions } from './audit-conditions';
import type { AuditEvent, AuditFilter, AuditOptions } from './audit.types';
import { AUDIT_COLUMNS, type StoredAudit, toAuditEvent } from './read-audit';

const LIST = 'audit:newest';

export interface AuditPage extends Connection<AuditEvent> {
  filter: AuditFilter;
}

export async function listAuditEvents(
  ctx: IdentityContext,
  filter: AuditFilter,
  first: number,
  after?: string | null,
): Promise<AuditPage> {
  const size = pageSize(first);
  const where = auditConditions(filter);
  if (after) {
    const [seq] = decodeCursor(LIST, after, [cursorValue.integer]);
    where.add((value) => `seq < ${value(seq)}::bigint`);
  }
  const rows = await runSql<StoredAudit>(
    ctx.db,
    `SELECT ${AUDIT_COLUMNS} FROM audit.event ${where.sql} ORDER BY event.seq DESC LIMIT ${size + 1}`,
    where.values,
  );
  const cursorOf = ({ id }: AuditEvent) => [Number(id)];
  return { ...toConnection(LIST, rows.map(toAuditEvent), { first: size, after, cursorOf }), filter };
}

export function countAuditEvents(ctx: IdentityContext, filter: AuditFilter): Promise<number> {
  const where = auditConditions(filter);
  return limitedCount(ctx.db, `SELECT 1 FROM audit.event ${where.sql}`, where.values);
}

/** The few distinct values of a column, by leaps through its index: reading them all would grow with the log. */
const distinct = (column: string): string => `
  WITH RECURSIVE leap AS (
    SELECT min(${column}) AS value FROM audit.event
    UNION ALL
    SELECT (SELECT min(${column}) FROM audit.event WHERE ${column} > leap.value) FROM leap WHERE leap.value IS NOT NULL
  )
  SELECT value FROM leap WHERE value IS NOT NULL ORDER BY value LIMIT 500`;

export async function auditOptions(ctx: IdentityContext): Promise<AuditOptions> {
  const [actions, subjectTypes] = await Promise.all(
    ['action', 'subject_type'].map((column) => runSql<{ value: string }>(ctx.db, distinct(column))),
  );
  return {
    actions: (actions ?? []).map(({ value }) => value),
    subjectTypes: (subjectTypes ?? []).map(({ value }) => value),
  };
}
