import { type TestSubgraph, testSubgraph, waitFor } from '@cep/kit/testing';
import { leadInputFactory } from '../factories/lead-input.factory';
import { mailchimpAudience } from '../mailchimp/audience';
import type { Mailer } from '../mail/mailer';
import { ConsentPurpose, currentConsentTexts } from '../modules/consent';
import type { CreateLeadInput } from '../modules/lead';
import { createLeadsSubgraph } from '../subgraph';
import { MailchimpServer } from './mailchimp-server';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const TIMELINE = `query ($id: ID!) { lead(id: $id) { timeline(first: 20) { nodes { title outcome reason } } } }`;
const access = { apiKey: 'secreta-us21', audienceId: 'a1b2c3' };
const QUEUE = 'lead.created';

export const SUBSCRIBED = 'Alta en el boletín';
export const UNSUBSCRIBED = 'Baja del boletín';
export const RESUBSCRIBED = 'Vuelta al boletín';

export interface TimelineEntry {
  title: string;
  outcome: string;
  reason: string | null;
}

export interface NewsletterRig {
  leads: TestSubgraph;
  farEnd: MailchimpServer;
  /** A request that agrees to be contacted and, unless told otherwise, to the newsletter; its id. */
  request(overrides?: Partial<CreateLeadInput>, newsletter?: boolean): Promise<string>;
  timeline(leadId: string): Promise<TimelineEntry[]>;
  /** Waits for the entry of this title. */
  entry(leadId: string, title: string): Promise<TimelineEntry>;
  /** Jobs of a request in these states, or in any. */
  jobsOf(leadId: string, ...states: JobState[]): Promise<{ name: string; attemptsMade: number }[]>;
  /** Does this while no job begins; they begin again also when it fails. */
  whilePaused<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

type JobState = 'waiting' | 'active' | 'delayed' | 'completed' | 'failed';
const ALL_STATES: JobState[] = ['waiting', 'active', 'delayed', 'completed', 'failed'];

/** Mails are no matter of the newsletter. */
const noMail: Mailer = {
  repeatable: true,
  uncertain: () => false,
  send: async () => undefined,
  close: () => undefined,
};

/** Leads with workers, whose newsletter goes to a Mailchimp of their own. */
export async function newsletterRig(): Promise<NewsletterRig> {
  await using begun = new AsyncDisposableStack();
  const farEnd = await MailchimpServer.start(access);
  begun.defer(() => farEnd.stop());
  const audience = mailchimpAudience({ ...access, url: farEnd.url });
  const definition = createLeadsSubgraph({
    mailer: () => noMail,
    storefrontUrl: () => 'http://web',
    audience: () => audience,
  });
  const leads = await testSubgraph(definition, { workers: true });
  begun.defer(() => leads.stop());
  const running = begun.move();

  const timeline = async (id: string): Promise<TimelineEntry[]> => {
    const { data, errors } = await leads.execute<{ lead: { timeline: { nodes: TimelineEntry[] } } }>(
      TIMELINE,
      { id },
      { as: 'ADVISOR' },
    );
    if (!data?.lead) throw new Error(`no timeline: ${JSON.stringify(errors)}`);
    return data.lead.timeline.nodes;
  };

  return {
    leads,
    farEnd,
    timeline,
    async request(overrides = {}, newsletter = true) {
      const texts = await currentConsentTexts(leads.db, 10);
      const consents = texts
        .filter(({ purpose }) => purpose !== ConsentPurpose.WHATSAPP)
        .map(({ id, purpose }) => ({ purpose, granted: newsletter || purpose === ConsentPurpose.CONTACT, textId: id }));
      const input = await leadInputFactory(leads.db, { consents, ...overrides });
      const { data, errors } = await leads.execute<{ createLead: { lead: { id: string } | null } }>(
        CREATE,
        { input },
        { as: 'ADVISOR' },
      );
      if (!data?.createLead.lead) throw new Error(`not created: ${JSON.stringify(errors ?? data)}`);
      return data.createLead.lead.id;
    },
    entry: (leadId, title) =>
      waitFor(async () => (await timeline(leadId)).find((node) => node.title === title), {
        what: `«${title}» in the timeline`,
        timeoutMs: 60_000,
      }),
    async jobsOf(leadId, ...states) {
      const jobs = await leads.jobs.queue(QUEUE).getJobs(states.length > 0 ? states : ALL_STATES);
      return jobs.filter(({ data }) => data.subject.id === leadId);
    },
    async whilePaused(work) {
      const queue = leads.jobs.queue(QUEUE);
      await queue.pause();
      try {
        return await work();
      } finally {
        await queue.resume();
      }
    },
    stop: () => running.disposeAsync(),
  };
}
