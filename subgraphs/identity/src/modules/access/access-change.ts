import type { LoggedEvent } from '@cep/kit';
import type { AccessChange } from './access.types';

export const ACCESS_EVENTS = ['session.revoked'] as const;
export const toAccessChange = (event: LoggedEvent): AccessChange => ({
  cursor: event.cursor,
  occurredAt: event.occurredAt,
  type: event.type,
  userId: null,
  sessionId: null,
  apiKeyId: null,
});
