import { inTransaction, isUuid, newId, type TransactionContext, type TransactionScope } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { LeadsContext } from '../../context';
import { ActivityKind } from '../activity';
import { ConsentPurpose } from '../consent';

/** Which lines a change is about: those of one request, or those of the person. */
export interface OwnConsentTarget {
  purpose: ConsentPurpose;
  /** Requests concerned, in the order of their ids. */
  leadIds: readonly string[];
}

/** «Sobre este curso» ends with the request; «novedades» and «WhatsApp» are about the person, whatever form they stood in. */
const OF_ONE_REQUEST: readonly ConsentPurpose[] = [ConsentPurpose.CONTACT];

/** What is told of a change: to whoever follows the log, and in the timeline. */
export interface ConsentChange {
  event: string;
  titles: Record<ConsentPurpose, string>;
  /** Whether the consent holds after it. */
  holds: boolean;
}

interface ConcernedLead {
  id: string;
  ownerId: string | null;
}

/**
 * Does one change of consents under the lock of every request of the address, so that two changes at once come one
 * after the other. `work` gives the requests that it changed; each gets an entry in its timeline and an event.
 * @returns whether there is such a consent
 */
export async function changeOwnConsents(
  context: LeadsContext,
  { email, consentId }: { email: string; consentId: string },
  work: (target: OwnConsentTarget, manager: EntityManager) => Promise<readonly string[]>,
  change: ConsentChange,
): Promise<boolean> {
  if (!isUuid(consentId)) return false;
  return inTransaction(withoutName(context), async (tx) => {
    const leads = await tx.manager.query<ConcernedLead[]>(
      `SELECT id, owner_id AS "ownerId" FROM lead WHERE email = $1 ORDER BY id FOR UPDATE`,
      [email],
    );
    const all = leads.map(({ id }) => id);
    const [consent] = await tx.manager.query<{ purpose: ConsentPurpose; leadId: string }[]>(
      `SELECT purpose, lead_id AS "leadId" FROM consent WHERE id = $1 AND granted AND lead_id = ANY ($2::uuid[])`,
      [consentId, all],
    );
    if (!consent) return false;
    const { purpose, leadId } = consent;
    const leadIds = OF_ONE_REQUEST.includes(purpose) ? [leadId] : all;
    const changed = new Set(await work({ purpose, leadIds }, tx.manager));
    const concerned = leads.filter(({ id }) => changed.has(id));
    await tell(tx, concerned, { ...change, purpose, userId: context.principal.userId });
    return true;
  });
}

/** A student's name stays out of the log, which outlives an erasure. */
function withoutName({ db, eventLog, requestId, principal }: LeadsContext): TransactionContext {
  return { db, eventLog, requestId, principal: { ...principal, name: null } };
}

async function tell(
  { manager, append }: TransactionScope,
  leads: readonly ConcernedLead[],
  { event, titles, holds, purpose, userId }: ConsentChange & { purpose: ConsentPurpose; userId: string | null },
): Promise<void> {
  if (leads.length === 0) return;
  const entries = leads.map(({ id, ownerId }) => ({ id: newId(), leadId: id, ownerId }));
  await manager.query(
    `INSERT INTO activity (id, lead_id, kind, actor_id, title)
     SELECT id, "leadId", $2, $3, $4 FROM jsonb_to_recordset($1::jsonb) AS a(id uuid, "leadId" uuid)`,
    [JSON.stringify(entries), ActivityKind.CONSENT, userId, titles[purpose]],
  );
  const changes = [{ path: `consents.${purpose}`, before: !holds, after: holds }];
  for (const { id: activityId, leadId, ownerId } of entries) {
    const payload = { activityId, purpose, ownerId, changes };
    append({ type: event, version: 1, subject: { type: 'Lead', id: leadId }, payload });
  }
}
