import { type JobContext, type JobOutcome, newId, runSql, storeAtOnce } from '@cep/kit';
import { ActivityOutcome } from '../activity';
import type { DeliveryState } from './delivery.entity';

/** One message to one person, as the timeline tells of it. */
export interface DeliveryOf {
  leadId: string;
  channel: 'mail' | 'whatsapp' | 'newsletter';
  /** For the timeline: «Correo de confirmación». */
  title: string;
}

export interface DeliveryRequest extends DeliveryOf {
  /** Whether sending again leaves one effect; if not, one that may have happened is never repeated. */
  repeatable: boolean;
  /** Whether an error leaves open if the message went out. */
  uncertain(error: unknown): boolean;
  /** Gives a reason when the far end heard of it and there was still nothing for it to do. */
  send(): Promise<{ skipped: string } | null | void>;
}

type Ended = Exclude<DeliveryState, 'SENDING'>;

const outcomes: Record<Ended, ActivityOutcome> = {
  SENT: ActivityOutcome.DONE,
  SKIPPED: ActivityOutcome.SKIPPED,
  FAILED: ActivityOutcome.FAILED,
  UNKNOWN: ActivityOutcome.UNKNOWN,
};

const UNKNOWN_REASON = 'Se cortó mientras se enviaba: no se sabe si llegó. No se repite solo.';

/**
 * Sends once. Where repeating could reach the person twice, the delivery is marked SENDING before the hand-over; a later
 * try that finds this mark knows that the earlier one ended in between, and records UNKNOWN instead.
 */
export async function deliver(context: JobContext, request: DeliveryRequest): Promise<JobOutcome> {
  const { repeatable } = request;
  const { earlier, begun } = repeatable ? await look(context) : await begin(context, request);
  if (earlier === 'SENT') return { state: 'done', result: 'Ya se había enviado.' };
  if (earlier === 'UNKNOWN') return { state: 'skipped', reason: UNKNOWN_REASON };
  if (earlier === 'SENDING' && !repeatable) return unknown(context, request);
  // Nobody had begun when this statement looked, and somebody had when it wrote.
  if (!begun) throw new Error('another worker is sending the same message');
  try {
    const end = await request.send();
    if (end) return await skipDelivery(context, request, end.skipped);
  } catch (error) {
    if (repeatable) throw error;
    if (request.uncertain(error)) return unknown(context, request);
    // The far end said no, so nothing was sent: the next try may send.
    await runSql(context.runtime.db, `UPDATE delivery SET state = 'FAILED', updated_at = now() WHERE id = $1`, [
      context.jobId,
    ]);
    throw error;
  }
  await record(context, request, 'SENT', null);
  return { state: 'done' };
}

/** Nothing was to be sent, and why. */
export async function skipDelivery(context: JobContext, delivery: DeliveryOf, reason: string): Promise<JobOutcome> {
  await record(context, delivery, 'SKIPPED', reason);
  return { state: 'skipped', reason };
}

/** All tries failed. */
export async function giveUpDelivery(context: JobContext, delivery: DeliveryOf, error: Error): Promise<void> {
  const tries = context.attempt > 1 ? `Se intentó ${context.attempt} veces. Último error: ` : '';
  await record(context, delivery, 'FAILED', `${tries}${error.message}`);
}

async function unknown(context: JobContext, delivery: DeliveryOf): Promise<JobOutcome> {
  await record(context, delivery, 'UNKNOWN', UNKNOWN_REASON);
  return { state: 'skipped', reason: UNKNOWN_REASON };
}

interface Begin {
  earlier: DeliveryState | null;
  begun: boolean;
}

async function look({ runtime, jobId }: JobContext): Promise<Begin> {
  const [row] = await runSql<{ state: DeliveryState }>(runtime.db, 'SELECT state FROM delivery WHERE id = $1', [jobId]);
  return { earlier: row?.state ?? null, begun: true };
}

/** Marks it SENDING, unless it was marked before or has come to an end that allows no other try. */
async function begin({ runtime, jobId }: JobContext, { leadId, channel }: DeliveryOf): Promise<Begin> {
  const [row] = await runSql<Begin>(
    runtime.db,
    `WITH begun AS (
       INSERT INTO delivery (id, lead_id, channel, state) VALUES ($1, $2, $3, 'SENDING')
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = NULL, updated_at = now()
       WHERE delivery.state IN ('FAILED', 'SKIPPED') RETURNING id
     )
     SELECT (SELECT state FROM delivery WHERE id = $1) AS earlier, EXISTS (SELECT FROM begun) AS begun`,
    [jobId, leadId, channel],
  );
  if (!row) throw new Error('a SELECT without FROM gave no row');
  return row;
}

/** Writes nothing when the same end was recorded before. */
const RECORD = {
  with: `changed AS (
    INSERT INTO delivery (id, lead_id, channel, state, reason) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = excluded.reason, updated_at = now()
    WHERE delivery.state IS DISTINCT FROM excluded.state OR delivery.reason IS DISTINCT FROM excluded.reason
    RETURNING id
  ), entry AS (
    INSERT INTO activity (id, lead_id, kind, title, outcome, reason) SELECT $6, $2, 'MESSAGE', $7, $8, $5 FROM changed
  )`,
  onlyIf: 'changed',
  select: 'SELECT id',
  from: 'FROM changed',
} as const;

/** State, timeline and event together. Recording the same end again changes nothing. */
async function record(context: JobContext, delivery: DeliveryOf, state: Ended, reason: string | null): Promise<void> {
  const { runtime, principal, requestId, jobId } = context;
  const { leadId, channel, title } = delivery;
  const activityId = newId();
  await storeAtOnce(
    { db: runtime.db, eventLog: runtime.eventLog, principal, requestId },
    RECORD,
    [jobId, leadId, channel, state, reason, activityId, title, outcomes[state]],
    [
      {
        type: 'lead.delivery-changed',
        version: 1,
        subject: { type: 'Lead', id: leadId },
        payload: { activityId, channel, state },
      },
    ],
  );
}
