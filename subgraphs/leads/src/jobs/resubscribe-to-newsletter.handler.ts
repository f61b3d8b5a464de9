import { handleJob, type JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { deliver, giveUpDelivery, skipDelivery } from '../modules/delivery';
import { readSubscriber } from './newsletter-subscriber';
import { resubscribeToNewsletter } from './resubscribe-to-newsletter.job';

const TITLE = 'Vuelta al boletín';

/**
 * Safe to run twice. Unlike a form that anybody can fill in with somebody else's address, this was asked for by the
 * owner of the address; who once left gets Mailchimp's own letter to confirm it.
 */
export function resubscribeToNewsletterHandler(audience: () => Audience | null): JobHandler {
  return handleJob(
    resubscribeToNewsletter,
    async ({ leadId }, context) => {
      const delivery = { leadId, channel: 'newsletter', title: TITLE } as const;
      const subscriber = await readSubscriber(context.runtime.db, leadId);
      if (!subscriber?.email) return { state: 'skipped', reason: 'La solicitud ya no existe o no tiene correo.' };
      const { email } = subscriber;
      if (!subscriber.consents) return skipDelivery(context, delivery, 'La persona retiró su consentimiento.');
      const newsletter = audience();
      if (!newsletter) return skipDelivery(context, delivery, 'Mailchimp no está configurado.');
      return deliver(context, {
        ...delivery,
        repeatable: true,
        uncertain: () => false,
        send: async () => {
          // Neither name nor telephone: whoever sent that request may have been somebody else.
          const contact = { email, firstName: '', lastName: null, phone: null, tags: [] };
          const { subscribed } = await newsletter.upsert(contact, context.signal);
          if (!subscribed) await newsletter.askBack(email, context.signal);
        },
      });
    },
    ({ leadId }, context, error) => giveUpDelivery(context, { leadId, channel: 'newsletter', title: TITLE }, error),
  );
}
