import type { JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { newsletterHandler } from './newsletter-errand';
import { unsubscribeFromNewsletter } from './unsubscribe-from-newsletter.job';

/** The person may have come back, here or by another form. */
export const unsubscribeFromNewsletterHandler = (audience: () => Audience | null): JobHandler =>
  newsletterHandler(unsubscribeFromNewsletter, audience, {
    unwanted: ({ consentsAnywhere }) => (consentsAnywhere ? 'La persona ha vuelto a consentirlo.' : null),
    send: async (newsletter, { email }, signal) => {
      const { known } = await newsletter.unsubscribe(email, signal);
      return known ? null : { skipped: 'No estaba en la lista de Mailchimp.' };
    },
  });
