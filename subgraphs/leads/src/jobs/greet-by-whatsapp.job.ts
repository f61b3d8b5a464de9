import { defineJob, handleJob, type JobHandler } from '@cep/kit';
import { z } from 'zod';
import { endedDeliveries, skipDelivery } from '../modules/delivery';
import { leadCreatedQueue } from './queues';
import { consents } from './subscribe-to-newsletter.job';

const TITLE = 'Saludo por WhatsApp';

export const greetByWhatsapp = defineJob({
  name: 'greet-by-whatsapp',
  queue: leadCreatedQueue,
  label: TITLE,
  payload: z.object({ leadId: z.uuid() }),
  attempts: 5,
  backoffMs: 2_000,
  ended: endedDeliveries,
  onEvent: {
    type: 'lead.created',
    toPayload: (event) => (consents(event, 'WHATSAPP') ? { leadId: event.subject.id } : null),
  },
});

/** A channel that a person may consent to and that this centre has not connected: what was not done, and why, belongs in the timeline. */
export const greetByWhatsappHandler: JobHandler = handleJob(greetByWhatsapp, ({ leadId }, context) =>
  skipDelivery(context, { leadId, channel: 'whatsapp', title: TITLE }, 'WhatsApp no está configurado.'),
);
