import { type JsonValue, type LoggedEvent, type RequestContext, runSql } from '@cep/kit';
import { narrowedTo } from './lead-reach';

/** Whether somebody hears of an event: the lead is in their reach, or the event takes it out of it. */
export async function hears(
  { db, principal }: Pick<RequestContext, 'db' | 'principal'>,
  event: LoggedEvent,
): Promise<boolean> {
  const userId = narrowedTo(principal);
  if (userId === null) return true;
  const owners = ownersIn(event) ?? (await ownersNow(db, event.subject.id));
  return owners.some((owner) => owner === null || owner === userId);
}

/** In charge behind the event and, where it changed that, before it; null where the event does not say. */
function ownersIn({ type, payload }: LoggedEvent): JsonValue[] | null {
  // Whoever asks for information cannot choose an advisor.
  if (type === 'lead.created') return [null];
  const { ownerId, changes } = payload;
  if (ownerId === undefined) return null;
  return [ownerId, ...(Array.isArray(changes) ? changes : []).flatMap(ownerBefore)];
}

function ownerBefore(change: JsonValue): JsonValue[] {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return [];
  return change['path'] === 'ownerId' ? [change['before'] ?? null] : [];
}

async function ownersNow(db: RequestContext['db'], leadId: string): Promise<(string | null)[]> {
  const rows = await runSql<{ owner_id: string | null }>(db, 'SELECT owner_id FROM lead WHERE id = $1', [leadId]);
  return rows.map((row) => row.owner_id);
}
