import { type Connection, cursorValue, decodeCursor, pageSize, runSql, toConnection } from '@cep/kit';
import type { LeadsContext } from '../../context';
import { CourseReference, referenceTo } from '../elsewhere';
import type { LeadStatus } from '../lead';
import { ownStatusOf } from './own-request.enums';
import { OwnRequest } from './own-request.types';

const LIST = 'own-requests';

/** What an own request is made of, as columns of `lead`; the names must not meet those of whatever it is joined to. */
export const OWN_REQUEST_COLUMNS = `lead.id AS "leadId", lead.reference, lead.created_at AS "receivedAt", lead.status,
  lead.course_id AS "courseId", (SELECT title FROM known_course WHERE id = lead.course_id) AS "courseTitle",
  lead.course_run_id AS "courseRunId", lead.campus_id AS "campusId"`;

export interface OwnRequestRow {
  leadId: string;
  reference: string;
  receivedAt: Date;
  status: LeadStatus;
  courseId: string | null;
  courseTitle: string | null;
  courseRunId: string | null;
  campusId: string | null;
}

/** The requests sent with an address, newest first. */
export async function listOwnRequests(
  { db }: LeadsContext,
  email: string,
  first: number,
  after: string | null,
): Promise<Connection<OwnRequest>> {
  const size = pageSize(first);
  const [at, id] = after ? decodeCursor(LIST, after, [cursorValue.instant, cursorValue.uuid]) : [null, null];
  const rows = await runSql<OwnRequestRow>(
    db,
    `SELECT ${OWN_REQUEST_COLUMNS} FROM lead
     WHERE email = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [email, at, id, size + 1],
  );
  return toConnection(LIST, rows.map(toOwnRequest), {
    first: size,
    after,
    cursorOf: (row) => [row.receivedAt.toISOString(), row.id],
  });
}

export function toOwnRequest(row: OwnRequestRow): OwnRequest {
  return Object.assign(new OwnRequest(), {
    id: row.leadId,
    reference: row.reference,
    receivedAt: row.receivedAt,
    status: ownStatusOf[row.status],
    course: row.courseId ? new CourseReference(row.courseId, row.courseTitle) : null,
    courseRun: referenceTo(row.courseRunId),
    campus: referenceTo(row.campusId),
  });
}
