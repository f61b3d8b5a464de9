import { type LeadError, LeadErrorCode, leadError } from './lead.errors';

/** How far back the same person asking for the same course counts as a duplicate. */
export const DUPLICATE_WINDOW_DAYS = 30;

const SAME_COURSE_LATELY = `course_id IS NOT DISTINCT FROM $8::uuid AND created_at > now() - make_interval(days => ${DUPLICATE_WINDOW_DAYS})`;

/** What the database knows about a request. */
export interface Circumstances {
  /** The lead this key already made. */
  repeated: { id: string; reference: string; createdAt: string; contentHash: string } | null;
  courseOpen: boolean;
  run: 'OPEN' | 'FULL' | 'CLOSED' | null;
  staleTexts: number;
}

/**
 * One row. Its parameters are those of the statement it stands in: $5 address, $6 phone, $8 course, $9 run, $11 key,
 * $16 each consent's purpose and text. Beside what `Circumstances` holds: the campus of the run and earlier requests of the same person for
 * the same course, oldest first.
 */
export const CIRCUMSTANCES = `
  SELECT
    (SELECT jsonb_build_object('id', id, 'reference', reference, 'createdAt', created_at, 'contentHash', content_hash)
       FROM lead WHERE idempotency_key = $11) AS repeated,
    $8::uuid IS NULL OR EXISTS (SELECT FROM known_course WHERE id = $8::uuid AND status = 'PUBLISHED') AS course_open,
    CASE WHEN $9::uuid IS NULL THEN NULL
      WHEN run.id IS NULL OR run.status NOT IN ('OPEN', 'PLANNED') OR run.course_id <> $8::uuid
        OR run.starts_on < (now() AT TIME ZONE 'Europe/Madrid')::date THEN 'CLOSED'
      WHEN run.availability = 'FULL' THEN 'FULL' ELSE 'OPEN' END AS run,
    run.campus_id AS run_campus_id,
    cardinality($16::text[]) - (SELECT count(*)::int FROM consent_text WHERE current AND purpose || id = ANY ($16::text[])) AS stale_texts,
    ARRAY(
      SELECT id FROM (
        SELECT id, created_at FROM lead WHERE email = $5::text AND ${SAME_COURSE_LATELY}
        UNION
        SELECT id, created_at FROM lead WHERE phone = $6::text AND ${SAME_COURSE_LATELY}
      ) AS same ORDER BY created_at
    ) AS earlier
  FROM (VALUES (1)) AS one LEFT JOIN known_run AS run ON run.id = $9::uuid`;

/** Whether a row of the above may become a lead. Must agree with `faultsOf`. */
export const ACCEPTED = `repeated IS NULL AND course_open AND coalesce(run, 'OPEN') = 'OPEN' AND stale_texts = 0`;

/** Why a request cannot be taken now; empty when it can. */
export function faultsOf({ courseOpen, run, staleTexts }: Circumstances): LeadError[] {
  const errors: LeadError[] = [];
  if (!courseOpen)
    errors.push(
      leadError(
        LeadErrorCode.COURSE_NOT_OPEN,
        ['courseId'],
        'Ahora no se puede pedir información de este curso. Elige otro en la lista de cursos.',
      ),
    );
  if (run === 'CLOSED')
    errors.push(
      leadError(
        LeadErrorCode.RUN_CLOSED,
        ['courseRunId'],
        'Esta convocatoria ya no admite solicitudes. Elige otra fecha.',
      ),
    );
  if (run === 'FULL')
    errors.push(
      leadError(
        LeadErrorCode.RUN_FULL,
        ['courseRunId'],
        'Esta convocatoria está completa. Elige otra fecha o pide información sin fecha.',
      ),
    );
  if (staleTexts > 0)
    errors.push(
      leadError(
        LeadErrorCode.CONSENT_TEXT_STALE,
        ['consents'],
        'El texto de las casillas ha cambiado. Léelo otra vez y vuelve a marcarlas.',
      ),
    );
  return errors;
}
