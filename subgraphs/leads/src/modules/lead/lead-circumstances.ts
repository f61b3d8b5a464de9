import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { type LeadError, LeadErrorCode, leadError } from './lead.errors';
import type { LeadRequest } from './lead-request';

/** How far back the same person asking for the same course counts as a duplicate. */
export const DUPLICATE_WINDOW_DAYS = 30;

/** What the database knows about a request before it is stored. */
export interface Circumstances {
  /** The lead this key already made. */
  repeated: { id: string; reference: string; createdAt: Date; contentHash: string } | null;
  courseStatus: string | null;
  run: { courseId: string; campusId: string | null; status: string; availability: string; past: boolean } | null;
  staleTexts: number;
  duplicateOfId: string | null;
  duplicateCount: number;
}

const SELECT = `
  SELECT
    (SELECT jsonb_build_object('id', id, 'reference', reference, 'createdAt', created_at, 'contentHash', content_hash)
       FROM lead WHERE idempotency_key = $1) AS repeated,
    (SELECT status FROM known_course WHERE id = $2::uuid) AS "courseStatus",
    (SELECT jsonb_build_object('courseId', course_id, 'campusId', campus_id, 'status', status, 'availability', availability,
       'past', starts_on < (now() AT TIME ZONE 'Europe/Madrid')::date)
       FROM known_run WHERE id = $3::uuid) AS run,
    (SELECT count(*)::int FROM jsonb_to_recordset($4::jsonb) AS c("textId" text, purpose text)
       WHERE NOT EXISTS (SELECT FROM consent_text t WHERE t.id::text = c."textId" AND t.purpose = c.purpose AND t.current)) AS "staleTexts",
    earlier.ids[1] AS "duplicateOfId",
    coalesce(cardinality(earlier.ids), 0) AS "duplicateCount"
  FROM (
    SELECT array_agg(id ORDER BY created_at) AS ids FROM (
      SELECT id, created_at FROM lead
        WHERE email = $5 AND course_id IS NOT DISTINCT FROM $2::uuid AND created_at > now() - make_interval(days => $7)
      UNION
      SELECT id, created_at FROM lead
        WHERE phone = $6 AND course_id IS NOT DISTINCT FROM $2::uuid AND created_at > now() - make_interval(days => $7)
    ) AS same
  ) AS earlier`;

/** One statement for everything createLead must know. */
export async function readCircumstances(db: DataSource, request: LeadRequest): Promise<Circumstances> {
  const [row] = await runSql<Circumstances>(db, SELECT, [
    request.idempotencyKey,
    request.courseId,
    request.courseRunId,
    JSON.stringify(request.consents),
    request.email,
    request.phone,
    DUPLICATE_WINDOW_DAYS,
  ]);
  if (!row) throw new Error('a SELECT without FROM gave no row');
  return row;
}

/** Why this request cannot be taken now; empty when it can. */
export function faultsOf(request: LeadRequest, circumstances: Circumstances): LeadError[] {
  const errors: LeadError[] = [];
  const { courseStatus, run, staleTexts } = circumstances;
  if (request.courseId && courseStatus !== 'PUBLISHED') {
    errors.push(
      leadError(
        LeadErrorCode.COURSE_NOT_OPEN,
        ['courseId'],
        'Ahora no se puede pedir información de este curso. Elige otro en la lista de cursos.',
      ),
    );
  }
  if (request.courseRunId) {
    const closed =
      !run ||
      run.past ||
      !['OPEN', 'PLANNED'].includes(run.status) ||
      (request.courseId !== null && run.courseId !== request.courseId);
    if (closed)
      errors.push(
        leadError(
          LeadErrorCode.RUN_CLOSED,
          ['courseRunId'],
          'Esta convocatoria ya no admite solicitudes. Elige otra fecha.',
        ),
      );
    else if (run.availability === 'FULL') {
      errors.push(
        leadError(
          LeadErrorCode.RUN_FULL,
          ['courseRunId'],
          'Esta convocatoria está completa. Elige otra fecha o pide información sin fecha.',
        ),
      );
    }
  }
  if (staleTexts > 0) {
    errors.push(
      leadError(
        LeadErrorCode.CONSENT_TEXT_STALE,
        ['consents'],
        'El texto de las casillas ha cambiado. Léelo otra vez y vuelve a marcarlas.',
      ),
    );
  }
  return errors;
}
