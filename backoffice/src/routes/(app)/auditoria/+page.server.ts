import { orFirstPage } from '#lib/admin/load-list.ts';
import { nextCursor } from '#lib/admin/next-page.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { auditPath, parseAuditQuery, toAuditFilter } from '#lib/audit/audit-filter.ts';
import { AUDIT_EVENTS, AUDIT_ROW } from '#lib/audit/documents.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
  requirePermission(locals, 'audit.read', 'Tu rol no puede ver el registro de auditoría.');
  const query = parseAuditQuery(url.searchParams);
  const after = url.searchParams.get('despues') || null;
  const variables = { first: PAGE_SIZE, after, filter: toAuditFilter(query) };
  const { auditEvents, auditOptions } = await orFirstPage(
    locals.gateway.load(AUDIT_EVENTS, variables),
    after,
    auditPath(query),
  );
  return {
    query,
    after,
    events: (auditEvents?.nodes ?? []).map((event) => reveal(AUDIT_ROW, event)),
    total: auditEvents?.totalCount ?? 0,
    next: nextCursor(auditEvents?.pageInfo),
    actions: auditOptions?.actions ?? [],
    subjectTypes: auditOptions?.subjectTypes ?? [],
  };
};
