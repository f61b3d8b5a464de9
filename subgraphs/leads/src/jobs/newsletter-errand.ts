import { defineJob, handleJob, type JobDefinition, type JobHandler, type LoggedEvent } from '@cep/kit';
import { z } from 'zod';
import type { Audience } from '../mailchimp/audience';
import { deliver, type DeliveryOf, endedDeliveries, giveUpDelivery, skipDelivery } from '../modules/delivery';
import { readSubscriber, type Subscriber } from './newsletter-subscriber';
import { leadCreatedQueue } from './queues';

const payload = z.object({ leadId: z.uuid() });
type Payload = z.infer<typeof payload>;

export interface NewsletterJob {
  name: string;
  /** For the queue and for the timeline of the request. */
  label: string;
  /** The event that may ask for it, and whether this one does. */
  event: string;
  asks(event: LoggedEvent): boolean;
}

/** Something that Mailchimp is to hear of the person of a request. */
export function newsletterJob({ name, label, event, asks }: NewsletterJob): JobDefinition<Payload> {
  return defineJob({
    name,
    queue: leadCreatedQueue,
    label,
    payload,
    // An hour, and longer where the provider asks to wait.
    attempts: 64,
    backoffMs: 2_000,
    ended: endedDeliveries,
    onEvent: { type: event, toPayload: (told) => (asks(told) ? { leadId: told.subject.id } : null) },
  });
}

/** Whether a change of a consent is about the newsletter. */
export const isOfNewsletter = ({ payload: { purpose } }: LoggedEvent): boolean => purpose === 'NEWSLETTER';

type Addressee = Subscriber & { email: string };

export interface NewsletterErrand {
  /** Why it is not wanted any more, in Spanish, as things stand now; null while it is. */
  unwanted(subscriber: Subscriber): string | null;
  /** Must leave one effect however often it is done. Gives a reason when there was nothing to do there. */
  send(audience: Audience, subscriber: Addressee, signal: AbortSignal): Promise<{ skipped: string } | null>;
}

/**
 * Safe to run twice: the far end knows the address. Asks how things stand when it runs, because the person may have
 * changed their mind meanwhile. The timeline tells of every end.
 */
export function newsletterHandler(
  job: JobDefinition<Payload>,
  audience: () => Audience | null,
  { unwanted, send }: NewsletterErrand,
): JobHandler {
  const deliveryTo = (leadId: string): DeliveryOf => ({ leadId, channel: 'newsletter', title: job.label });
  return handleJob(
    job,
    async ({ leadId }, context) => {
      const delivery = deliveryTo(leadId);
      const subscriber = await readSubscriber(context.runtime.db, leadId);
      if (!subscriber) return { state: 'skipped', reason: 'La solicitud ya no existe.' };
      const { email } = subscriber;
      const reason = unwanted(subscriber);
      if (reason) return skipDelivery(context, delivery, reason);
      if (!email) return skipDelivery(context, delivery, 'La persona no dejó correo.');
      const newsletter = audience();
      if (!newsletter) return skipDelivery(context, delivery, 'Mailchimp no está configurado.');
      return deliver(context, {
        ...delivery,
        repeatable: true,
        uncertain: () => false,
        send: () => send(newsletter, { ...subscriber, email }, context.signal),
      });
    },
    ({ leadId }, context, error) => giveUpDelivery(context, deliveryTo(leadId), error),
  );
}
