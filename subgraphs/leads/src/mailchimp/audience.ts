import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Call, mailchimpCall, type MailchimpAccess, Unknown } from './mailchimp-call';

/** A person as the newsletter's audience knows them. */
export interface Contact {
  email: string;
  /** Empty leaves the one that is there. */
  firstName: string;
  lastName: string | null;
  /** E.164. */
  phone: string | null;
  tags: readonly string[];
}

/** Where people who want the newsletter are kept. */
export interface Audience {
  /**
   * Adds the person or brings what is known of them up to date; repeating it changes nothing.
   * Who unsubscribed there stays unsubscribed: then `subscribed` is false.
   * @throws PutOff, FinalFailure, or an error that is worth another try
   */
  upsert(contact: Contact, signal: AbortSignal): Promise<{ subscribed: boolean }>;
  /** Sends nothing more to the address. `known` is false when it was never there. @throws as upsert does */
  unsubscribe(email: string, signal: AbortSignal): Promise<{ known: boolean }>;
  /**
   * Asks somebody who left, by a letter of Mailchimp's, to confirm that they come back: nobody else may bring them back
   * there. @throws as upsert does
   */
  askBack(email: string, signal: AbortSignal): Promise<void>;
}

export interface MailchimpSettings extends MailchimpAccess {
  audienceId: string;
}

const memberSchema = z.object({ id: z.string(), status: z.string() });
/** Pending has yet to confirm, because the audience asks for that. */
const SUBSCRIBED = new Set(['subscribed', 'pending']);

/** An audience at Mailchimp. The address is the key there, in its own way: the MD5 of its lower-case form. */
export function mailchimpAudience(settings: MailchimpSettings): Audience {
  const call: Call = mailchimpCall(settings);
  const pathOf = (email: string): string => {
    const hash = createHash('md5').update(email.toLowerCase()).digest('hex');
    return `/lists/${encodeURIComponent(settings.audienceId)}/members/${hash}`;
  };
  return {
    upsert: async (contact, signal) => {
      const path = pathOf(contact.email);
      // An audience may require fields that nobody was asked for, such as an address.
      const stored = await call('PUT', `${path}?skip_merge_validation=true`, member(contact), signal);
      const answer = memberSchema.safeParse(stored);
      if (!answer.success) throw new Error('Mailchimp contestó algo que no es un contacto.');
      // A PUT changes nothing about the tags of those it knew before.
      const tags = contact.tags.map((name) => ({ name, status: 'active' }));
      if (tags.length > 0) await call('POST', `${path}/tags`, { tags }, signal);
      return { subscribed: SUBSCRIBED.has(answer.data.status) };
    },
    unsubscribe: async (email, signal) => {
      try {
        await call('PATCH', pathOf(email), { status: 'unsubscribed' }, signal);
        return { known: true };
      } catch (error) {
        if (error instanceof Unknown) return { known: false };
        throw error;
      }
    },
    askBack: async (email, signal) => {
      await call('PATCH', `${pathOf(email)}?skip_merge_validation=true`, { status: 'pending' }, signal);
    },
  };
}

function member({ email, firstName, lastName, phone }: Contact): object {
  return {
    email_address: email,
    // Only for those it does not know: who unsubscribed is not subscribed again.
    status_if_new: 'subscribed',
    language: 'es_ES',
    merge_fields: {
      ...(firstName ? { FNAME: firstName } : {}),
      ...(lastName ? { LNAME: lastName } : {}),
      ...(phone ? { PHONE: phone } : {}),
    },
  };
}
