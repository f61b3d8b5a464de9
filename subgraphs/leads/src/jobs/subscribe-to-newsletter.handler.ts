import { handleJob, type JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { deliver, giveUpDelivery, skipDelivery } from '../modules/delivery';
import { readSubscriber } from './newsletter-subscriber';
import { subscribeToNewsletter } from './subscribe-to-newsletter.job';

const TITLE = 'Alta en el boletín';

/** Safe to run twice: the far end knows the address. Asks for the consent again, because it may have been withdrawn meanwhile. */
export function subscribeToNewsletterHandler(audience: () => Audience | null): JobHandler {
  return handleJob(
    subscribeToNewsletter,
    async ({ leadId }, context) => {
      const delivery = { leadId, channel: 'newsletter', title: TITLE } as const;
      const subscriber = await readSubscriber(context.runtime.db, leadId);
      if (!subscriber) return { state: 'skipped', reason: 'La solicitud ya no existe.' };
      const { email, course, consents, ...person } = subscriber;
      if (!consents) return skipDelivery(context, delivery, 'La persona retiró su consentimiento.');
      if (!email) return skipDelivery(context, delivery, 'La persona no dejó correo.');
      const newsletter = audience();
      if (!newsletter) return skipDelivery(context, delivery, 'Mailchimp no está configurado.');
      return deliver(context, {
        ...delivery,
        repeatable: true,
        uncertain: () => false,
        send: async () => {
          const tags = ['Solicitud de información', ...(course ? [course] : [])];
          const { subscribed } = await newsletter.upsert({ ...person, email, tags }, context.signal);
          return subscribed
            ? null
            : { skipped: 'Se había dado de baja en Mailchimp: allí no se le vuelve a suscribir.' };
        },
      });
    },
    ({ leadId }, context, error) => giveUpDelivery(context, { leadId, channel: 'newsletter', title: TITLE }, error),
  );
}
