import { CONSENT_WITHDRAWN } from '../modules/own-request';
import { isOfNewsletter, newsletterJob } from './newsletter-errand';

/** Who takes the consent back is taken off the list at Mailchimp. */
export const unsubscribeFromNewsletter = newsletterJob({
  name: 'unsubscribe-from-newsletter',
  label: 'Baja del boletín',
  event: CONSENT_WITHDRAWN,
  asks: isOfNewsletter,
});
