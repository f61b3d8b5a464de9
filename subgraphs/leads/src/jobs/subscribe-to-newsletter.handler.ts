import type { JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { newsletterHandler } from './newsletter-errand';
import { subscribeToNewsletter } from './subscribe-to-newsletter.job';

export const subscribeToNewsletterHandler = (audience: () => Audience | null): JobHandler =>
  newsletterHandler(subscribeToNewsletter, audience, {
    unwanted: ({ consents }) => (consents ? null : 'La persona retiró su consentimiento.'),
    send: async (newsletter, { course, email, firstName, lastName, phone }, signal) => {
      const tags = ['Solicitud de información', ...(course ? [course] : [])];
      const { subscribed } = await newsletter.upsert({ email, firstName, lastName, phone, tags }, signal);
      return subscribed ? null : { skipped: 'Se había dado de baja en Mailchimp: allí no se le vuelve a suscribir.' };
    },
  });
