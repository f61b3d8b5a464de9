import type { LoggedEvent } from '@cep/kit';
import { AccessChange } from './access.types';

/** After any of these, somebody may do less than an answer that was remembered says. */
export const ACCESS_EVENTS = [
  'session.revoked',
  'user.role-changed',
  'user.deactivated',
  'api-key.updated',
  'api-key.rotated',
  'api-key.revoked',
  'setting.updated',
] as const;

export function toAccessChange({ cursor, occurredAt, type, subject, payload }: LoggedEvent): AccessChange {
  const { userId } = payload;
  return Object.assign(new AccessChange(), {
    cursor,
    occurredAt,
    type,
    userId: subject.type === 'User' ? subject.id : typeof userId === 'string' ? userId : null,
    sessionId: subject.type === 'Session' ? subject.id : null,
    apiKeyId: subject.type === 'ApiKey' ? subject.id : null,
  });
}
