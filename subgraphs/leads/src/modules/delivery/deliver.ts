import { inTransaction, type JobContext, type JobOutcome, runSql } from '@cep/kit';
import { ActivityKind, ActivityOutcome, writeActivity } from '../activity';
import type { DeliveryState } from './delivery.entity';

export interface DeliveryRequest {
  leadId: string;
  channel: 'mail' | 'whatsapp' | 'newsletter';
  /** For the timeline: «Correo de confirmación». */
  title: string;
  /** Whether sending again leaves one effect; if not, one that may have happened is never repeated. */
  repeatable: boolean;
  /** Whether an error leaves open if the message went out. */
  uncertain(error: unknown): boolean;
  /** Gives a reason when the far end heard of it and there was still nothing for it to do. */
  send(): Promise<{ skipped: string } | null | void>;
}

const outcomes: Record<Exclude<DeliveryState, 'SENDING'>, ActivityOutcome> = {
  SENT: ActivityOutcome.DONE,
  SKIPPED: ActivityOutcome.SKIPPED,
  FAILED: ActivityOutcome.FAILED,
  UNKNOWN: ActivityOutcome.UNKNOWN,
};

const UNKNOWN_REASON = 'Se cortó mientras se enviaba: no se sabe si llegó. No se repite solo.';

/**
 * Sends once. Before the hand-over the delivery is marked SENDING; a later try that finds this mark knows that
 * the earlier one ended in between, and where repeating could reach the person twice it records UNKNOWN instead.
 */
export async function deliver(context: JobContext, request: DeliveryRequest): Promise<JobOutcome> {
  const { db } = context.runtime;
  const [earlier] = await runSql<{ state: DeliveryState }>(db, 'SELECT state FROM delivery WHERE id = $1', [
    context.jobId,
  ]);
  if (earlier?.state === 'SENT') return { state: 'done', result: 'Ya se había enviado.' };
  if (earlier?.state === 'UNKNOWN') return { state: 'skipped', reason: UNKNOWN_REASON };
  if (earlier?.state === 'SENDING' && !request.repeatable) {
    await record(context, request, 'UNKNOWN', UNKNOWN_REASON);
    return { state: 'skipped', reason: UNKNOWN_REASON };
  }
  await mark(context, request, 'SENDING');
  let end: { skipped: string } | null | void;
  try {
    end = await request.send();
  } catch (error) {
    if (!request.repeatable && request.uncertain(error)) {
      await record(context, request, 'UNKNOWN', UNKNOWN_REASON);
      return { state: 'skipped', reason: UNKNOWN_REASON };
    }
    // The far end said no, so nothing was sent: the next try may send.
    await mark(context, request, 'FAILED');
    throw error;
  }
  if (end) return skipDelivery(context, request, end.skipped);
  await record(context, request, 'SENT', null);
  return { state: 'done' };
}

/** Nothing was to be sent, and why. */
export async function skipDelivery(
  context: JobContext,
  request: Omit<DeliveryRequest, 'send' | 'repeatable' | 'uncertain'>,
  reason: string,
): Promise<JobOutcome> {
  await record(context, request, 'SKIPPED', reason);
  return { state: 'skipped', reason };
}

/** All tries failed. */
export async function giveUpDelivery(
  context: JobContext,
  request: Omit<DeliveryRequest, 'send' | 'repeatable' | 'uncertain'>,
  error: Error,
): Promise<void> {
  const tries = context.attempt > 1 ? `Se intentó ${context.attempt} veces. Último error: ` : '';
  await record(context, request, 'FAILED', `${tries}${error.message}`);
}

async function mark(
  context: JobContext,
  { leadId, channel }: Pick<DeliveryRequest, 'leadId' | 'channel'>,
  state: DeliveryState,
): Promise<void> {
  await runSql(context.runtime.db, UPSERT, [context.jobId, leadId, channel, state, null]);
}

const UPSERT = `
  INSERT INTO delivery (id, lead_id, channel, state, reason) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = excluded.reason, updated_at = now()`;

/** State, timeline and event together. Recording the same end again changes nothing. */
async function record(
  context: JobContext,
  { leadId, channel, title }: Pick<DeliveryRequest, 'leadId' | 'channel' | 'title'>,
  state: Exclude<DeliveryState, 'SENDING'>,
  reason: string | null,
): Promise<void> {
  const { runtime, principal, requestId, jobId } = context;
  await inTransaction(
    { db: runtime.db, eventLog: runtime.eventLog, principal, requestId },
    async ({ manager, append }) => {
      const rows = await manager.query<{ id: string }[]>(
        `${UPSERT} WHERE delivery.state IS DISTINCT FROM excluded.state OR delivery.reason IS DISTINCT FROM excluded.reason RETURNING id`,
        [jobId, leadId, channel, state, reason],
      );
      if (rows.length === 0) return;
      const activityId = await writeActivity(manager, {
        leadId,
        kind: ActivityKind.MESSAGE,
        title,
        outcome: outcomes[state],
        reason,
      });
      append({
        type: 'lead.delivery-changed',
        version: 1,
        subject: { type: 'Lead', id: leadId },
        payload: { activityId, channel, state },
      });
    },
  );
}
