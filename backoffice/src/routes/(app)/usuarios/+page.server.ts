import { requirePermission } from '#lib/admin/require-permission.ts';
import { nextCursor } from '#lib/admin/next-page.ts';
import { orFirstPage } from '#lib/admin/load-list.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { USER_ROW, USERS } from '#lib/users/documents.ts';
import { parseUserQuery, toUserFilter, toUserSort, usersPath } from '#lib/users/user-filter.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
  requirePermission(locals, 'user.manage', 'Tu rol no puede gestionar las cuentas del equipo.');
  const query = parseUserQuery(url.searchParams);
  const after = url.searchParams.get('despues') || null;
  const variables = { first: PAGE_SIZE, after, filter: toUserFilter(query), sort: toUserSort(query) };
  const { users } = await orFirstPage(locals.gateway.load(USERS, variables), after, usersPath(query));
  return {
    query,
    after,
    users: (users?.nodes ?? []).map((user) => reveal(USER_ROW, user)),
    total: users?.totalCount ?? 0,
    next: nextCursor(users?.pageInfo),
  };
};
