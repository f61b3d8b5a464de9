import type { Principal } from '../auth';
import { newId } from '../data/new-id';
import { storable } from '../data/storable';
import type { DomainEvent } from './domain-event';

export const EVENT_COLUMNS = 'id, type, version, subject_type, subject_id, payload, actor, request_id';

/** Each event as one list of values, for the columns above. */
export function eventRows(
  events: readonly DomainEvent[],
  { principal, requestId }: { principal: Principal; requestId: string },
): unknown[][] {
  const { role, userId, name } = principal;
  // The log outlives the erasure of a student's account, so it knows them by their id alone.
  const actor = JSON.stringify(storable({ role, userId, name: role === 'STUDENT' ? null : name }));
  return events.map(({ type, version, subject, payload }) => [
    newId(),
    type,
    version,
    subject.type,
    subject.id,
    JSON.stringify(storable(payload)),
    actor,
    requestId,
  ]);
}

const TYPES = ['uuid', 'text', 'smallint', 'text', 'text', 'jsonb', 'jsonb', 'text'];

/** `VALUES` for so many events; their parameters begin behind the first `used` ones. */
export function eventValues(count: number, used: number): string {
  const rows = Array.from({ length: count }, (_, row) => {
    const first = used + row * TYPES.length + 1;
    return `(${TYPES.map((type, column) => `$${first + column}::${type}`).join(', ')})`;
  });
  return `VALUES ${rows.join(', ')}`;
}
