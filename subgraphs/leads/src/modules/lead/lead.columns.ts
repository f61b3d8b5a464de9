import { Lead } from './lead.entity';

/** Columns of a lead under the entity's names. */
export const LEAD_COLUMNS = `lead.id, lead.reference, lead.status, lead.lost_reason AS "lostReason", lead.source,
  lead.first_name AS "firstName", lead.last_name AS "lastName", lead.email, lead.phone, lead.message,
  lead.course_id AS "courseId", (SELECT title FROM known_course WHERE id = lead.course_id) AS "courseTitle",
  lead.course_run_id AS "courseRunId", lead.campus_id AS "campusId", lead.owner_id AS "ownerId",
  lead.duplicate_of_id AS "duplicateOfId", lead.duplicate_count AS "duplicateCount", lead.version,
  lead.created_at AS "createdAt", lead.updated_at AS "updatedAt"`;

/** Must stay the same expression as the index `lead_search` has. */
export const SEARCH_TEXT = `(lead.reference || ' ' || lead.first_name || ' ' || coalesce(lead.last_name, '') || ' ' || coalesce(lead.email, '') || ' ' || coalesce(lead.phone, ''))`;

/** A row as an object of its class: a plain one would be copied anew by every field resolver. */
export const toLead = (row: object): Lead => Object.assign(new Lead(), row);
