import type { LoggedEvent } from '@cep/kit';
import { newsletterJob } from './newsletter-errand';

/** Who agreed to the newsletter becomes a contact at Mailchimp. Idempotent there: the address is its key. */
export const subscribeToNewsletter = newsletterJob({
  name: 'subscribe-to-newsletter',
  label: 'Alta en el boletín',
  event: 'lead.created',
  asks: (event) => consents(event, 'NEWSLETTER'),
});

/** Whether the request that an event tells of came with this consent. */
export function consents(event: LoggedEvent, purpose: string): boolean {
  const { purposes } = event.payload;
  return Array.isArray(purposes) && purposes.includes(purpose);
}
