import { defineJob } from '@cep/kit';
import { z } from 'zod';
import { endedDeliveries } from '../modules/delivery';
import { CONSENT_WITHDRAWN } from '../modules/own-request';
import { leadCreatedQueue } from './queues';

/** Who takes the consent back is taken off the list at Mailchimp. */
export const unsubscribeFromNewsletter = defineJob({
  name: 'unsubscribe-from-newsletter',
  queue: leadCreatedQueue,
  label: 'Baja del boletín',
  payload: z.object({ leadId: z.uuid() }),
  // An hour, and longer where the provider asks to wait.
  attempts: 64,
  backoffMs: 2_000,
  ended: endedDeliveries,
  onEvent: {
    type: CONSENT_WITHDRAWN,
    toPayload: ({ subject, payload }) => (payload['purpose'] === 'NEWSLETTER' ? { leadId: subject.id } : null),
  },
});
