import { readMailchimpEnv, readMailEnv } from './env';
import { type Audience, mailchimpAudience } from './mailchimp/audience';
import { createMailer, type Mailer } from './mail/mailer';
import { createLeadsSubgraph } from './subgraph';

let mailer: Mailer | null = null;
let audience: Audience | null | undefined;
let storefrontUrl: string | null = null;

function readAudience(): Audience | null {
  const settings = readMailchimpEnv();
  return settings && mailchimpAudience(settings);
}

/** The subgraph as processes run it: far ends by environment. */
export const leadsSubgraph = createLeadsSubgraph({
  mailer: () => (mailer ??= createMailer(readMailEnv())),
  // Once: each mail links to it.
  storefrontUrl: () => (storefrontUrl ??= readMailEnv().STOREFRONT_URL),
  audience: () => (audience === undefined ? (audience = readAudience()) : audience),
});

export { createLeadsSubgraph, type LeadsSettings } from './subgraph';
export type { Mail, Mailer } from './mail/mailer';
