import { handleJob, type JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { deliver, giveUpDelivery, skipDelivery } from '../modules/delivery';
import { readSubscriber } from './newsletter-subscriber';
import { unsubscribeFromNewsletter } from './unsubscribe-from-newsletter.job';

const TITLE = 'Baja del boletín';

/** Safe to run twice. Asks how things stand now: the person may have come back, here or by another form. */
export function unsubscribeFromNewsletterHandler(audience: () => Audience | null): JobHandler {
  return handleJob(
    unsubscribeFromNewsletter,
    async ({ leadId }, context) => {
      const delivery = { leadId, channel: 'newsletter', title: TITLE } as const;
      const subscriber = await readSubscriber(context.runtime.db, leadId);
      if (!subscriber?.email) return { state: 'skipped', reason: 'La solicitud ya no existe o no tiene correo.' };
      const { email } = subscriber;
      if (subscriber.consentsAnywhere) return skipDelivery(context, delivery, 'La persona ha vuelto a consentirlo.');
      const newsletter = audience();
      if (!newsletter) return skipDelivery(context, delivery, 'Mailchimp no está configurado.');
      return deliver(context, {
        ...delivery,
        repeatable: true,
        uncertain: () => false,
        send: async () => {
          const { known } = await newsletter.unsubscribe(email, context.signal);
          return known ? null : { skipped: 'No estaba en la lista de Mailchimp.' };
        },
      });
    },
    ({ leadId }, context, error) => giveUpDelivery(context, { leadId, channel: 'newsletter', title: TITLE }, error),
  );
}
