import type { JobHandler } from '@cep/kit';
import type { Audience } from '../mailchimp/audience';
import { newsletterHandler } from './newsletter-errand';
import { resubscribeToNewsletter } from './resubscribe-to-newsletter.job';

/**
 * Unlike a form that anybody can fill in with somebody else's address, this was asked for by the owner of the address;
 * who once left gets Mailchimp's own letter to confirm it.
 */
export const resubscribeToNewsletterHandler = (audience: () => Audience | null): JobHandler =>
  newsletterHandler(resubscribeToNewsletter, audience, {
    unwanted: ({ consents }) => (consents ? null : 'La persona retiró su consentimiento.'),
    send: async (newsletter, { email }, signal) => {
      // Neither name nor telephone: whoever sent that request may have been somebody else.
      const contact = { email, firstName: '', lastName: null, phone: null, tags: [] };
      const { subscribed } = await newsletter.upsert(contact, signal);
      if (!subscribed) await newsletter.askBack(email, signal);
      return null;
    },
  });
