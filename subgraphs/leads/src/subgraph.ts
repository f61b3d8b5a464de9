import { defineSubgraph, type RequestContext, type SubgraphDefinition } from '@cep/kit';
import type { LeadsLoaders } from './context';
import { greetByWhatsapp, greetByWhatsappHandler } from './jobs/greet-by-whatsapp.job';
import { sendLeadConfirmationHandler } from './jobs/send-lead-confirmation.handler';
import { sendLeadConfirmation } from './jobs/send-lead-confirmation.job';
import { subscribeToNewsletterHandler } from './jobs/subscribe-to-newsletter.handler';
import { subscribeToNewsletter } from './jobs/subscribe-to-newsletter.job';
import { resubscribeToNewsletterHandler } from './jobs/resubscribe-to-newsletter.handler';
import { resubscribeToNewsletter } from './jobs/resubscribe-to-newsletter.job';
import { unsubscribeFromNewsletterHandler } from './jobs/unsubscribe-from-newsletter.handler';
import { unsubscribeFromNewsletter } from './jobs/unsubscribe-from-newsletter.job';
import type { Audience } from './mailchimp/audience';
import type { Mailer } from './mail/mailer';
import { CreateLeads } from './migrations/1700000001000-create-leads';
import { CreateLeadLedgers } from './migrations/1700000002000-create-lead-ledgers';
import { FirstConsentTexts } from './migrations/1700000003000-first-consent-texts';
import { QuickLeadReferences } from './migrations/1700000004000-quick-lead-references';
import { ConsentsStay } from './migrations/1700000005000-consents-stay';
import { LeadsOfOneAndOfNobody } from './migrations/1700000006000-leads-of-one-and-of-nobody';
import { Activity, activityLoaders, ActivityResolver } from './modules/activity';
import { Consent, consentLoaders, ConsentResolver, ConsentText } from './modules/consent';
import { Delivery } from './modules/delivery';
import { followCatalogue, KnownCourse, KnownRun } from './modules/known-course';
import { Lead, LeadEventResolver, LeadFieldsResolver, leadLoaders, LeadResolver, resolveLeads } from './modules/lead';
import { Note, NoteResolver } from './modules/note';
import { OwnRequestResolver } from './modules/own-request';

export interface LeadsSettings {
  /** Asked for when the first mail leaves, so that a process that sends none needs no mail settings. */
  mailer(): Mailer;
  storefrontUrl(): string;
  /** Who wants the newsletter goes here; null where the centre has none. */
  audience(): Audience | null;
}

/** The subgraph of leads, with the mail it sends through. */
export function createLeadsSubgraph(settings: LeadsSettings): SubgraphDefinition {
  return defineSubgraph<LeadsLoaders>({
    name: 'leads',
    resolvers: [
      LeadResolver,
      LeadFieldsResolver,
      LeadEventResolver,
      ConsentResolver,
      ActivityResolver,
      NoteResolver,
      OwnRequestResolver,
    ],
    entities: [Lead, Consent, ConsentText, Activity, Note, Delivery, KnownCourse, KnownRun],
    migrations: [
      CreateLeads,
      CreateLeadLedgers,
      FirstConsentTexts,
      QuickLeadReferences,
      ConsentsStay,
      LeadsOfOneAndOfNobody,
    ],
    loaders: (context: RequestContext<LeadsLoaders>) => ({
      ...leadLoaders(context),
      ...consentLoaders(context),
      ...activityLoaders(context),
    }),
    references: { Lead: resolveLeads },
    followers: [followCatalogue],
    jobs: [
      sendLeadConfirmation,
      subscribeToNewsletter,
      greetByWhatsapp,
      unsubscribeFromNewsletter,
      resubscribeToNewsletter,
    ],
    handlers: [
      sendLeadConfirmationHandler(settings.mailer, settings.storefrontUrl),
      subscribeToNewsletterHandler(settings.audience),
      greetByWhatsappHandler,
      unsubscribeFromNewsletterHandler(settings.audience),
      resubscribeToNewsletterHandler(settings.audience),
    ],
  });
}
