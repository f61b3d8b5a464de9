import { defineJob } from '@cep/kit';
import { z } from 'zod';
import { endedDeliveries } from '../modules/delivery';
import { CONSENT_GIVEN } from '../modules/own-request';
import { leadCreatedQueue } from './queues';

/** Who gives the consent again, logged in, comes back to the list at Mailchimp. */
export const resubscribeToNewsletter = defineJob({
  name: 'resubscribe-to-newsletter',
  queue: leadCreatedQueue,
  label: 'Vuelta al boletín',
  payload: z.object({ leadId: z.uuid() }),
  // An hour, and longer where the provider asks to wait.
  attempts: 64,
  backoffMs: 2_000,
  ended: endedDeliveries,
  onEvent: {
    type: CONSENT_GIVEN,
    toPayload: ({ subject, payload }) => (payload['purpose'] === 'NEWSLETTER' ? { leadId: subject.id } : null),
  },
});
