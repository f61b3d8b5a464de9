import type { LeadFilter, LeadStatus } from '#lib/graphql/generated/graphql.ts';
import type { LeadRow } from './lead-row';
import { dayEnd, dayStart, isDay } from './madrid-day';
import { isStatus } from './status';

/** The filters of the inbox as they stand in its address. */
export interface InboxFilter {
  statuses: LeadStatus[];
  /** Id of a person, `yo` or `nadie`. */
  owner: string | null;
  /** Slug of a campus. */
  campus: string | null;
  text: string;
  /** Days as 2026-11-22, both included. */
  from: string | null;
  to: string | null;
}

export const MINE = 'yo';
export const NOBODY = 'nadie';

const LONGEST_TEXT = 100;

/** Reads the filters from an address; what makes no sense is as if it were not there. */
export function parseFilter(params: URLSearchParams): InboxFilter {
  const day = (name: string): string | null => {
    const value = params.get(name) ?? '';
    return isDay(value) ? value : null;
  };
  return {
    statuses: [...new Set(params.getAll('estado'))].filter(isStatus),
    owner: params.get('asesor') || null,
    campus: params.get('sede') || null,
    text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    from: day('desde'),
    to: day('hasta'),
  };
}

/** The same filters as the end of an address, always in the same order; empty for none. */
export function filterSearch(filter: Partial<InboxFilter>, after?: string | null): string {
  const params = new URLSearchParams();
  for (const status of filter.statuses ?? []) params.append('estado', status);
  const rest = {
    asesor: filter.owner,
    sede: filter.campus,
    q: filter.text,
    desde: filter.from,
    hasta: filter.to,
    despues: after,
  };
  for (const [name, value] of Object.entries(rest)) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The filters as the graph wants them; null when they can match nothing, as with an unknown campus. */
export function toLeadFilter(
  filter: InboxFilter,
  meId: string,
  campuses: readonly { id: string; slug: string }[],
): LeadFilter | null {
  const campus = filter.campus === null ? null : campuses.find(({ slug }) => slug === filter.campus);
  if (campus === undefined) return null;
  const wanted: LeadFilter = {};
  if (filter.statuses.length > 0) wanted.statuses = filter.statuses;
  if (filter.owner === NOBODY) wanted.unassigned = true;
  else if (filter.owner !== null) wanted.ownerIds = [filter.owner === MINE ? meId : filter.owner];
  if (campus) wanted.campusIds = [campus.id];
  if (filter.text) wanted.text = filter.text;
  if (filter.from) wanted.createdFrom = dayStart(filter.from);
  if (filter.to) wanted.createdTo = dayEnd(filter.to);
  return wanted;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function hasWords(row: LeadRow, text: string): boolean {
  const { displayName, email, phone, displayPhone } = row.contact;
  const haystack = plain([displayName, email, phone, displayPhone, row.reference].filter(Boolean).join(' '));
  const digits = (phone ?? '').replace(/\D/g, '');
  return plain(text)
    .split(/\s+/)
    .every((word) => haystack.includes(word) || (/^\d{3,}$/.test(word) && digits.includes(word)));
}

/** Whether a lead that changed just now belongs in the list: the browser's echo of what the graph answers. */
export function matchesFilter(row: LeadRow, filter: InboxFilter, meId: string): boolean {
  if (filter.statuses.length > 0 && !filter.statuses.includes(row.status)) return false;
  if (filter.owner === NOBODY && row.owner) return false;
  if (
    filter.owner !== null &&
    filter.owner !== NOBODY &&
    row.owner?.id !== (filter.owner === MINE ? meId : filter.owner)
  )
    return false;
  if (filter.campus !== null && row.campus?.slug !== filter.campus) return false;
  if (filter.from && Date.parse(row.createdAt) < Date.parse(dayStart(filter.from))) return false;
  if (filter.to && Date.parse(row.createdAt) >= Date.parse(dayEnd(filter.to))) return false;
  return !filter.text || hasWords(row, filter.text);
}

export const isFiltered = (filter: InboxFilter): boolean => filterSearch(filter) !== '';
