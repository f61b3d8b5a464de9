import { randomUUID } from 'node:crypto';
import type { Actions, PageServerLoad } from './$types';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import type { LeadForm_ConsentText } from '#lib/lead-form/lead-form.ts';
import { submitLead } from '#lib/server/submit-lead.ts';
import { NotifyPage } from './notify-page.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { consentTexts } = await ask(locals.graph, NotifyPage, {});
  return {
    /** What the visitor looked for and did not find. */
    wanted: (url.searchParams.get('busco') ?? '').trim().slice(0, 300),
    consentTexts: consentTexts?.nodes.map((text) => unmask<typeof LeadForm_ConsentText>(text)) ?? [],
    leadKey: randomUUID(),
  };
};

export const actions: Actions = {
  default: (event) => submitLead(event, { slug: null, source: 'CONTACT_PAGE' }),
};
