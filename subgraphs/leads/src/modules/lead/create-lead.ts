import { keyedHash, newId, storeAtOnce } from '@cep/kit';
import type { LeadsContext } from '../../context';
import { ActivityKind } from '../activity';
import { ACCEPTED, CIRCUMSTANCES, type Circumstances, faultsOf } from './lead-circumstances';
import { doorOf } from './lead-door';
import { type LeadError, LeadErrorCode, leadError } from './lead.errors';
import type { CreateLeadInput } from './lead.inputs';
import type { LeadReceipt } from './lead.payloads';
import { type LeadRequest, readLeadRequest } from './lead-request';

export interface CreateLeadResult {
  id: string | null;
  receipt: LeadReceipt | null;
  errors: LeadError[];
}

const failed = (errors: LeadError[]): CreateLeadResult => ({ id: null, receipt: null, errors });

/**
 * Whether it can be taken, and then the lead, its consents and the first lines of its timeline: one statement, so one
 * trip. Two with one key at the same moment: the later one inserts nothing.
 */
const STATEMENT = {
  with: `circumstances AS MATERIALIZED (${CIRCUMSTANCES}), new_lead AS (
    INSERT INTO lead (id, source, first_name, last_name, email, phone, message, course_id, course_run_id, campus_id,
                      idempotency_key, content_hash, duplicate_of_id, duplicate_count)
    -- Whoever asks for a run asks for its campus.
    SELECT $1::uuid, $2, $3, $4, $5::text, $6::text, $7, $8::uuid, $9::uuid, coalesce($10::uuid, run_campus_id),
           $11, $12, earlier[1], cardinality(earlier)
    FROM circumstances WHERE ${ACCEPTED}
    ON CONFLICT (idempotency_key) DO NOTHING
    RETURNING id, reference, created_at, duplicate_count
  ), new_consents AS (
    INSERT INTO consent (id, lead_id, purpose, granted, text_id, source, ip_hash)
    SELECT c.id, new_lead.id, c.purpose, c.granted, c."textId", $2, $13
    FROM new_lead, jsonb_to_recordset($14::jsonb) AS c(id uuid, purpose text, granted boolean, "textId" uuid)
  ), new_activities AS (
    INSERT INTO activity (id, lead_id, kind, title, detail)
    SELECT a.id, new_lead.id, a.kind, a.title, a.detail
    FROM new_lead, jsonb_to_recordset($15::jsonb) AS a(id uuid, kind text, title text, detail text)
    WHERE a.kind <> 'DUPLICATE' OR new_lead.duplicate_count > 0
  )`,
  onlyIf: 'new_lead',
  select: `SELECT circumstances.repeated, circumstances.course_open AS "courseOpen", circumstances.run,
    circumstances.stale_texts AS "staleTexts", new_lead.reference, new_lead.created_at AS "createdAt"`,
  from: 'FROM circumstances LEFT JOIN new_lead ON true',
} as const;

interface Outcome extends Circumstances {
  /** Null when nothing was stored. */
  reference: string | null;
  createdAt: Date | null;
}

/** Takes a request for information. The same key and content again gives the same receipt and stores nothing. */
export async function createLead(context: LeadsContext, input: CreateLeadInput): Promise<CreateLeadResult> {
  const source = doorOf(context.principal, input.source);
  if (!source) return failed([notYourDoor()]);
  const { request, errors } = readLeadRequest({ ...input, source });
  if (!request) return failed(errors);
  const id = newId();
  const outcome = await store(context, id, request);
  if (outcome.reference && outcome.createdAt)
    return { id, receipt: { reference: outcome.reference, receivedAt: outcome.createdAt }, errors: [] };
  if (outcome.repeated) return receiptOfRepeated(request, outcome.repeated);
  const faults = faultsOf(outcome);
  if (faults.length > 0) return failed(faults);
  // Another one with this key was stored between this statement's look and its insert; now it is there to see.
  const { repeated } = await store(context, id, request);
  if (!repeated) throw new Error('a lead was neither stored nor refused');
  return receiptOfRepeated(request, repeated);
}

const notYourDoor = (): LeadError =>
  leadError(LeadErrorCode.FORBIDDEN, ['source'], 'No puedes enviar una solicitud por esta vía. Usa el formulario.');

async function store(context: LeadsContext, id: string, request: LeadRequest): Promise<Outcome> {
  const activities = firstActivities(request);
  const values = [
    id,
    request.source,
    request.firstName,
    request.lastName,
    request.email,
    request.phone,
    request.message,
    request.courseId,
    request.courseRunId,
    request.campusId,
    request.idempotencyKey,
    request.contentHash,
    hashAddress(context),
    JSON.stringify(request.consents.map((consent) => ({ id: newId(), ...consent }))),
    JSON.stringify(activities),
    request.consents.map(({ purpose, textId }) => `${purpose}${textId}`),
  ];
  const created = {
    type: 'lead.created',
    version: 1,
    subject: { type: 'Lead', id },
    // No personal data: the log outlives an erasure.
    payload: {
      activityId: activities[0]?.id ?? null,
      courseId: request.courseId,
      source: request.source,
      purposes: request.consents.filter(({ granted }) => granted).map(({ purpose }) => purpose),
    },
  };
  const [outcome] = await storeAtOnce<Outcome>(context, STATEMENT, values, [created]);
  if (!outcome) throw new Error('the statement gave no row');
  return outcome;
}

/** The last one is written only where the database finds that it is true. */
function firstActivities(request: LeadRequest) {
  return [
    { id: newId(), kind: ActivityKind.FORM, title: 'Solicitud recibida', detail: request.message },
    ...request.consents
      .filter(({ granted }) => granted)
      .map(({ purpose }) => ({ id: newId(), kind: ActivityKind.CONSENT, title: consentTitle[purpose], detail: null })),
    {
      id: newId(),
      kind: ActivityKind.DUPLICATE,
      title: 'Ya había pedido información de este curso',
      detail: null,
    },
  ];
}

const consentTitle = {
  CONTACT: 'Consiente que la contactemos',
  NEWSLETTER: 'Consiente recibir novedades por correo',
  WHATSAPP: 'Consiente recibir mensajes por WhatsApp',
} as const;

function receiptOfRepeated(request: LeadRequest, repeated: NonNullable<Circumstances['repeated']>): CreateLeadResult {
  if (repeated.contentHash !== request.contentHash) {
    return failed([
      leadError(
        LeadErrorCode.IDEMPOTENCY_KEY_REUSED,
        ['idempotencyKey'],
        'Este formulario ya se envió con otros datos. Vuelve a cargarlo para enviar una solicitud nueva.',
      ),
    ]);
  }
  return {
    id: repeated.id,
    receipt: { reference: repeated.reference, receivedAt: new Date(repeated.createdAt) },
    errors: [],
  };
}

function hashAddress(context: LeadsContext): string | null {
  if (!context.clientIp) return null;
  return keyedHash(context.secret, 'consent-address', context.clientIp).toString('hex');
}
