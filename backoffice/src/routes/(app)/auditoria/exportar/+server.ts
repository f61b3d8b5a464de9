import { error, redirect, type RequestHandler } from '@sveltejs/kit';
import { parseAuditQuery, toAuditFilter } from '#lib/audit/audit-filter.ts';
import { AUDIT_EXPORT } from '#lib/audit/documents.ts';
import { can } from '#lib/auth/me.ts';
import { type ExportPiece, exportStream } from '#lib/audit/export-stream.ts';

const FORMATS = {
  csv: { format: 'CSV', type: 'text/csv; charset=utf-8' },
  jsonl: { format: 'JSONL', type: 'application/jsonl; charset=utf-8' },
} as const;

/** The log as a file, with the filters of the page; it grows as the graph hands it over. */
export const GET: RequestHandler = async ({ locals, url }) => {
  // The page of the log says why not; a file has no words for it.
  if (!can(locals.me, 'audit.read')) redirect(303, '/auditoria');
  const wanted = url.searchParams.get('formato') ?? 'csv';
  const { requestId } = locals;
  if (wanted !== 'csv' && wanted !== 'jsonl')
    error(404, { message: 'Se puede descargar en CSV o en JSONL.', code: 'NOT_FOUND', requestId });
  const { format, type } = FORMATS[wanted];
  const filter = toAuditFilter(parseAuditQuery(url.searchParams));

  const piece = async (after: string | null): Promise<ExportPiece> => {
    const { auditExport } = await locals.gateway.load(AUDIT_EXPORT, { after, format, filter });
    return { text: auditExport?.text ?? '', cursor: auditExport?.cursor ?? null };
  };
  const day = new Date().toISOString().slice(0, 10);
  return new Response(exportStream(await piece(null), piece), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="auditoria-${day}.${wanted}"`,
      'x-content-type-options': 'nosniff',
    },
  });
};
