import { defineJob, type LoggedEvent } from '@cep/kit';
import { z } from 'zod';
import { endedDeliveries } from '../modules/delivery';
import { leadCreatedQueue } from './queues';

/** Who agreed to the newsletter becomes a contact at Mailchimp. Idempotent there: the address is its key. */
export const subscribeToNewsletter = defineJob({
  name: 'subscribe-to-newsletter',
  queue: leadCreatedQueue,
  label: 'Alta en el boletín',
  payload: z.object({ leadId: z.uuid() }),
  // An hour, and longer where the provider asks to wait.
  attempts: 64,
  backoffMs: 2_000,
  ended: endedDeliveries,
  onEvent: {
    type: 'lead.created',
    toPayload: (event) => (consents(event, 'NEWSLETTER') ? { leadId: event.subject.id } : null),
  },
});

/** Whether the request that an event tells of came with this consent. */
export function consents(event: LoggedEvent, purpose: string): boolean {
  const { purposes } = event.payload;
  return Array.isArray(purposes) && purposes.includes(purpose);
}
