import { error, isHttpError, redirect } from '@sveltejs/kit';
import { can } from '#lib/auth/me.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { LEAD_ROW } from '#lib/leads/documents.ts';
import { filterSearch, parseFilter, toLeadFilter } from '#lib/leads/inbox-filter.ts';
import type { LeadRow } from '#lib/leads/lead-row.ts';
import type { LayoutServerLoad } from './$types';
import { INBOX, INBOX_CHOICES } from './documents';

const PAGE_SIZE = 50;

export interface InboxPage {
  rows: LeadRow[];
  total: number;
  /** Subscribe with it, and nothing between this answer and the first event is missed. */
  eventCursor: string | null;
  next: string | null;
}

const NOTHING: InboxPage = { rows: [], total: 0, eventCursor: null, next: null };

export const load: LayoutServerLoad = async ({ locals, url, depends, parent }) => {
  depends('cep:inbox');
  const { gateway, me, requestId } = locals;
  // What is wrong with the caller as a whole is told by the layout above.
  if (!me) return parent().then(() => error(503, 'El servidor de datos no responde.'));
  if (!can(me, 'lead.read'))
    error(403, { message: 'Tu rol no puede ver las solicitudes.', code: 'FORBIDDEN', requestId });

  const filter = parseFilter(url.searchParams);
  if (!can(me, 'lead.readContact')) filter.text = '';
  const after = url.searchParams.get('despues') || null;

  const choices = gateway.load(INBOX_CHOICES, {}).then((data) => ({
    campuses: (data.campuses?.nodes ?? []).map(({ id, slug, name, city }) => ({ id, slug, name, city })),
    people: (data.users?.nodes ?? []).map(({ id, name }) => ({ id, name })),
  }));
  // Only the campus needs the choices first; otherwise both are asked for at once.
  const wanted = toLeadFilter(filter, me.id, filter.campus === null ? [] : (await choices).campuses);
  const page = wanted === null ? NOTHING : inboxPage(gateway, wanted, after, filterSearch(filter));
  const [inbox, { campuses, people }] = await Promise.all([page, choices]);
  return { inbox, filter, after, campuses, people };
};

async function inboxPage(
  gateway: App.Locals['gateway'],
  filter: NonNullable<ReturnType<typeof toLeadFilter>>,
  after: string | null,
  search: string,
): Promise<InboxPage> {
  const { leads } = await gateway.load(INBOX, { filter, first: PAGE_SIZE, after }).catch((cause: unknown) => {
    // An address from last week, or of another list: its first page says more than an error.
    if (after !== null && isHttpError(cause) && cause.body.code === 'INVALID_CURSOR') redirect(303, `/${search}`);
    throw cause;
  });
  if (!leads) return NOTHING;
  return {
    rows: leads.nodes.map((lead) => reveal(LEAD_ROW, lead)),
    total: leads.totalCount,
    eventCursor: leads.eventCursor,
    next: leads.pageInfo.hasNextPage ? (leads.pageInfo.endCursor ?? null) : null,
  };
}
