import { readMailEnv } from './env';
import { createMailer, type Mailer } from './mail/mailer';
import { createLeadsSubgraph } from './subgraph';

let mailer: Mailer | null = null;

/** The subgraph as processes run it: mail by environment. */
export const leadsSubgraph = createLeadsSubgraph({
  mailer: () => (mailer ??= createMailer(readMailEnv())),
  storefrontUrl: () => readMailEnv().STOREFRONT_URL,
});

export { createLeadsSubgraph, type LeadsSettings } from './subgraph';
export type { Mail, Mailer } from './mail/mailer';
