import { AuditExportFormat } from './audit.types';
import { parseChanges, type StoredAudit } from './read-audit';

const HEADING = [
  'numero',
  'fecha',
  'quien',
  'rol',
  'id de quien',
  'donde',
  'accion',
  'tipo',
  'id',
  'cambios',
  'peticion',
  'hash',
];

/** Marks the encoding for spreadsheets. */
const BYTE_ORDER_MARK = '\ufeff';

/** What stands before the first row. */
export const headingOf = (format: AuditExportFormat): string =>
  format === AuditExportFormat.CSV ? `${BYTE_ORDER_MARK}${csvLine(HEADING)}` : '';

export const lineOf = (row: StoredAudit, format: AuditExportFormat): string =>
  format === AuditExportFormat.CSV ? csvRow(row) : `${JSON.stringify(plain(row))}\n`;

function plain(row: StoredAudit): object {
  const { search: _search, hash, ...rest } = row;
  return { ...rest, changes: parseChanges(row), hash: hash.toString('hex') };
}

function csvRow(row: StoredAudit): string {
  const changes = parseChanges(row).map(({ path, before, after }) => `${path}: ${before ?? '–'} → ${after ?? '–'}`);
  const { seq, occurredAt, actorName, actorRole, actorId, source, action, subjectType, subjectId, requestId, hash } =
    row;
  return csvLine([
    String(seq),
    occurredAt.toISOString(),
    actorName ?? '',
    actorRole,
    actorId ?? '',
    source,
    action,
    subjectType,
    subjectId,
    changes.join('; '),
    requestId,
    hash.toString('hex'),
  ]);
}

const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** RFC 4180; and what a spreadsheet would run as a formula is told to be text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
