import { defineJob, handleJob, type JobDefinition, type JobHandler, type LoggedEvent } from '@cep/kit';
import { z } from 'zod';
import { skipDelivery } from '../modules/delivery';
import { leadCreatedQueue } from './queues';

const payload = z.object({ leadId: z.uuid() });

/** Channels a person may consent to that this centre has not connected yet. What was not done, and why, belongs in the timeline. */
const channels = [
  {
    name: 'greet-by-whatsapp',
    purpose: 'WHATSAPP',
    channel: 'whatsapp',
    title: 'Saludo por WhatsApp',
    reason: 'WhatsApp no está configurado.',
  },
  {
    name: 'subscribe-to-newsletter',
    purpose: 'NEWSLETTER',
    channel: 'newsletter',
    title: 'Alta en el boletín',
    reason: 'El boletín no está configurado.',
  },
] as const;

export const channelHandlers: readonly JobHandler[] = channels.map((channel) =>
  handleJob(
    defineJob({
      name: channel.name,
      queue: leadCreatedQueue,
      label: channel.title,
      payload,
      attempts: 5,
      backoffMs: 2_000,
      onEvent: {
        type: 'lead.created',
        toPayload: (event) => (consents(event, channel.purpose) ? { leadId: event.subject.id } : null),
      },
    }),
    ({ leadId }, context) =>
      skipDelivery(context, { leadId, channel: channel.channel, title: channel.title }, channel.reason),
  ),
);

export const channelJobs: readonly JobDefinition[] = channelHandlers.map(({ job }) => job);

function consents(event: LoggedEvent, purpose: string): boolean {
  const { purposes } = event.payload;
  return Array.isArray(purposes) && purposes.includes(purpose);
}
