import { orFirstPage } from '#lib/admin/load-list.ts';
import { nextCursor } from '#lib/admin/next-page.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { API_KEY_ROW } from '#lib/api-keys/documents.ts';
import { USUAL_DAYS } from '#lib/api-keys/period.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { PageServerLoad } from './$types';
import { PARTNERS } from './documents';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
  requirePermission(locals, 'apiKey.manage', 'Tu rol no puede ver el uso de las entidades colaboradoras.');
  const after = url.searchParams.get('despues') || null;
  const filter = { kinds: ['PARTNER' as const], states: ['ACTIVE' as const, 'EXPIRED' as const] };
  const variables = { first: PAGE_SIZE, after, filter, days: USUAL_DAYS };
  const { apiKeys } = await orFirstPage(locals.gateway.load(PARTNERS, variables), after, '/socios');
  return {
    after,
    partners: (apiKeys?.nodes ?? []).map((key) => ({ ...reveal(API_KEY_ROW, key), usage: key.usage ?? null })),
    total: apiKeys?.totalCount ?? 0,
    next: nextCursor(apiKeys?.pageInfo),
  };
};
