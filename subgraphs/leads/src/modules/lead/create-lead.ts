import { createHmac } from 'node:crypto';
import { deriveKey, inTransaction, newId } from '@cep/kit';
import { QueryFailedError } from 'typeorm';
import type { LeadsContext } from '../../context';
import { ActivityKind } from '../activity';
import { type Circumstances, faultsOf, readCircumstances } from './lead-circumstances';
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

/** The lead, its consents and the first lines of its timeline: one statement, so one trip. */
const INSERT = `
  WITH new_lead AS (
    INSERT INTO lead (id, source, first_name, last_name, email, phone, message, course_id, course_run_id, campus_id,
                      duplicate_of_id, duplicate_count, idempotency_key, content_hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    RETURNING id, reference, created_at
  ), new_consents AS (
    INSERT INTO consent (id, lead_id, purpose, granted, text_id, source, ip_hash)
    SELECT c.id, new_lead.id, c.purpose, c.granted, c."textId", $2, $15
    FROM new_lead, jsonb_to_recordset($16::jsonb) AS c(id uuid, purpose text, granted boolean, "textId" uuid)
  ), new_activities AS (
    INSERT INTO activity (id, lead_id, kind, title, detail, outcome)
    SELECT a.id, new_lead.id, a.kind, a.title, a.detail, 'DONE'
    FROM new_lead, jsonb_to_recordset($17::jsonb) AS a(id uuid, kind text, title text, detail text)
  )
  SELECT reference, created_at AS "createdAt" FROM new_lead`;

/** Takes a request for information. The same key and content again gives the same receipt and stores nothing. */
export async function createLead(context: LeadsContext, input: CreateLeadInput): Promise<CreateLeadResult> {
  const { request, errors } = readLeadRequest(input);
  if (!request) return failed(errors);
  const circumstances = await readCircumstances(context.db, request);
  if (circumstances.repeated) return receiptOfRepeated(request, circumstances.repeated);
  const faults = faultsOf(request, circumstances);
  if (faults.length > 0) return failed(faults);
  try {
    return await store(context, request, circumstances);
  } catch (error) {
    // Two with one key at the same moment: the other one won.
    if (!isRepeatedKey(error)) throw error;
    const { repeated } = await readCircumstances(context.db, request);
    if (!repeated) throw error;
    return receiptOfRepeated(request, repeated);
  }
}

async function store(
  context: LeadsContext,
  request: LeadRequest,
  circumstances: Circumstances,
): Promise<CreateLeadResult> {
  const id = newId();
  const activities = firstActivities(request, circumstances);
  return inTransaction(context, async ({ manager, append }) => {
    const [row] = await manager.query<{ reference: string; createdAt: Date }[]>(INSERT, [
      id,
      request.source,
      request.firstName,
      request.lastName,
      request.email,
      request.phone,
      request.message,
      request.courseId,
      request.courseRunId,
      // Whoever asks for a run asks for its campus.
      request.campusId ?? circumstances.run?.campusId ?? null,
      circumstances.duplicateOfId,
      circumstances.duplicateCount,
      request.idempotencyKey,
      request.contentHash,
      hashAddress(context),
      JSON.stringify(request.consents.map((consent) => ({ id: newId(), ...consent }))),
      JSON.stringify(activities),
    ]);
    if (!row) throw new Error('the lead was not inserted');
    append({
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
    });
    return { id, receipt: { reference: row.reference, receivedAt: row.createdAt }, errors: [] };
  });
}

function firstActivities(request: LeadRequest, { duplicateCount }: Circumstances) {
  const activities = [
    { id: newId(), kind: ActivityKind.FORM, title: 'Solicitud recibida', detail: request.message },
    ...request.consents
      .filter(({ granted }) => granted)
      .map(({ purpose }) => ({ id: newId(), kind: ActivityKind.CONSENT, title: consentTitle[purpose], detail: null })),
  ];
  if (duplicateCount > 0) {
    activities.push({
      id: newId(),
      kind: ActivityKind.DUPLICATE,
      title: 'Ya había pedido información de este curso',
      detail: null,
    });
  }
  return activities;
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
  return createHmac('sha256', deriveKey(context.secret, 'consent-address')).update(context.clientIp).digest('hex');
}

function isRepeatedKey(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { constraint?: string }).constraint === 'lead_idempotency_key'
  );
}
