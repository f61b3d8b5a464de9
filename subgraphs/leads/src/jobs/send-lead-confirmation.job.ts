import { defineJob } from '@cep/kit';
import { z } from 'zod';
import { endedDeliveries } from '../modules/delivery';
import { leadCreatedQueue } from './queues';

/** The student learns that the request arrived. Idempotent by its job id, which follows from the event. */
export const sendLeadConfirmation = defineJob({
  name: 'send-lead-confirmation',
  queue: leadCreatedQueue,
  label: 'Correo de confirmación',
  payload: z.object({ leadId: z.uuid() }),
  // An hour: a mail server may be away for maintenance.
  attempts: 64,
  backoffMs: 2_000,
  ended: endedDeliveries,
  onEvent: { type: 'lead.created', toPayload: (event) => ({ leadId: event.subject.id }) },
});
