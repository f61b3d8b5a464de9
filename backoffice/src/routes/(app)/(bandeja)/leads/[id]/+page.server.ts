import { error } from '@sveltejs/kit';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { LEAD_ROW } from '#lib/leads/documents.ts';
import type { PageServerLoad } from './$types';
import { CONSENTS, LEAD, TIMELINE } from './documents';

const TIMELINE_SHORT = 20;
const TIMELINE_LONG = 100;

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends(`cep:lead:${params.id}`);
  const whole = url.searchParams.get('cronologia') === 'entera';
  const timelineFirst = whole ? TIMELINE_LONG : TIMELINE_SHORT;
  const { lead } = await locals.gateway.load(LEAD, { id: params.id, timelineFirst });
  if (!lead)
    error(404, { message: 'Esta solicitud no existe o ya se borró.', code: 'NOT_FOUND', requestId: locals.requestId });
  const timeline = reveal(TIMELINE, lead).timeline;
  return {
    row: reveal(LEAD_ROW, lead),
    lead,
    activities: timeline?.nodes ?? [],
    moreActivities: !whole && (timeline?.pageInfo.hasNextPage ?? false),
    consents: reveal(CONSENTS, lead).consents?.nodes ?? [],
  };
};
