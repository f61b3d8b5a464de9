import { orFirstPage } from '#lib/admin/load-list.ts';
import { nextCursor } from '#lib/admin/next-page.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { API_KEY_ROW, API_KEYS } from '#lib/api-keys/documents.ts';
import { keysPath, parseKeyQuery, toKeyFilter } from '#lib/api-keys/key-filter.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
  requirePermission(locals, 'apiKey.manage', 'Tu rol no puede gestionar claves.');
  const query = parseKeyQuery(url.searchParams);
  const after = url.searchParams.get('despues') || null;
  const variables = { first: PAGE_SIZE, after, filter: toKeyFilter(query) };
  const { apiKeys } = await orFirstPage(locals.gateway.load(API_KEYS, variables), after, keysPath(query));
  return {
    query,
    after,
    keys: (apiKeys?.nodes ?? []).map((key) => reveal(API_KEY_ROW, key)),
    total: apiKeys?.totalCount ?? 0,
    next: nextCursor(apiKeys?.pageInfo),
  };
};
