import type { LeadRow_LeadFragment } from '#lib/graphql/generated/graphql.ts';

/** A lead as lists, live events and actions know it. */
export type LeadRow = LeadRow_LeadFragment;

/** What each cell of the list shows: to tell which of them changed. */
export const rowCells = (row: LeadRow): Record<string, string> => ({
  name: row.contact.displayName,
  course: row.course?.title ?? '',
  campus: row.campus?.name ?? '',
  status: `${row.status} ${row.lostReason ?? ''}`,
  owner: row.owner?.name ?? '',
});
