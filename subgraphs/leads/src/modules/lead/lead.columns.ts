import type { Principal } from '@cep/kit';
import { Lead } from './lead.entity';

/** Columns under the entity's names, by the field that needs them. */
const COLUMNS: Record<string, string> = {
  reference: 'lead.reference',
  status: 'lead.status',
  allowedStatuses: 'lead.status',
  lostReason: 'lead.lost_reason AS "lostReason"',
  source: 'lead.source',
  contact: 'lead.first_name AS "firstName", lead.last_name AS "lastName", lead.email, lead.phone',
  message: 'lead.message',
  course: 'lead.course_id AS "courseId", (SELECT title FROM known_course WHERE id = lead.course_id) AS "courseTitle"',
  courseRun: 'lead.course_run_id AS "courseRunId"',
  campus: 'lead.campus_id AS "campusId"',
  owner: 'lead.owner_id AS "ownerId"',
  duplicateOf: 'lead.duplicate_of_id AS "duplicateOfId"',
  duplicateCount: 'lead.duplicate_count AS "duplicateCount"',
  version: 'lead.version',
  createdAt: 'lead.created_at AS "createdAt"',
  updatedAt: 'lead.updated_at AS "updatedAt"',
};

/** What these fields of a lead need; fields that need nothing, or are none, add nothing. */
export function columnsFor(fields: Iterable<string>): string {
  const columns = new Set(['lead.id']);
  for (const field of fields) {
    const column = COLUMNS[field];
    if (column) columns.add(column);
  }
  return [...columns].join(', ');
}

export const LEAD_COLUMNS = columnsFor(Object.keys(COLUMNS));

/** Must stay the same expression as the index `lead_search` has. */
export const SEARCH_TEXT = `(lead.reference || ' ' || lead.first_name || ' ' || coalesce(lead.last_name, '') || ' ' || coalesce(lead.email, '') || ' ' || coalesce(lead.phone, ''))`;

/** A row as somebody may see it. An object of its class: a plain one would be copied anew by every field resolver. */
export function toLead(row: object, viewer: Principal): Lead {
  const lead = Object.assign(new Lead(), row);
  lead.viewer = viewer;
  return lead;
}
