import { error } from '@sveltejs/kit';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { API_KEY_ROW } from '#lib/api-keys/documents.ts';
import { periodOf } from '#lib/api-keys/period.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { PageServerLoad } from './$types';
import { PARTNER } from './documents';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  requirePermission(locals, 'apiKey.manage', 'Tu rol no puede ver el uso de las entidades colaboradoras.');
  const days = periodOf(url.searchParams);
  const { apiKey } = await locals.gateway.load(PARTNER, { id: params.id, days });
  if (!apiKey)
    error(404, { message: 'Esa entidad colaboradora no existe.', code: 'NOT_FOUND', requestId: locals.requestId });
  return { key: reveal(API_KEY_ROW, apiKey), usage: apiKey.usage ?? null, days };
};
