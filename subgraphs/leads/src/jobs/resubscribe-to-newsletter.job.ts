import { CONSENT_GIVEN } from '../modules/own-request';
import { isOfNewsletter, newsletterJob } from './newsletter-errand';

/** Who gives the consent again, logged in, comes back to the list at Mailchimp. */
export const resubscribeToNewsletter = newsletterJob({
  name: 'resubscribe-to-newsletter',
  label: 'Vuelta al boletín',
  event: CONSENT_GIVEN,
  asks: isOfNewsletter,
});
