import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { withNotice } from '#lib/account/notices.ts';
import { ask, isOldCursor } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { failed, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { requireMe } from '#lib/server/account/session.ts';
import {
  GiveConsentAgain,
  type OwnAgreement_Agreement,
  type OwnConsentItem_OwnConsent,
  OwnConsentsPage,
  WithdrawConsent,
} from './permissions-page.ts';

const PAGE = '/cuenta/permisos';

export const load: PageServerLoad = async (event) => {
  const me = await requireMe(event);
  if (me.role !== 'STUDENT') redirect(303, '/cuenta');
  const { searchParams } = event.url;
  const after = searchParams.get('despues');
  const {
    me: own,
    ownConsents,
    consentTexts,
  } = await ask(accountGraph(event), OwnConsentsPage, { after }, ['consentTexts']).catch((fault: unknown) => {
    if (after && isOldCursor(fault)) redirect(303, PAGE);
    throw fault;
  });
  const consents = (ownConsents?.nodes ?? []).map((node) => unmask<typeof OwnConsentItem_OwnConsent>(node));
  const undo = searchParams.get('aviso') === 'retirado' ? searchParams.get('permiso') : null;
  return {
    consents,
    agreement: own?.agreement ? unmask<typeof OwnAgreement_Agreement>(own.agreement) : null,
    texts: consentTexts?.nodes ?? [],
    next: ownConsents?.pageInfo.hasNextPage ? ownConsents.pageInfo.endCursor : null,
    first: !after,
    /** The one just withdrawn, while it can be given again. */
    undo: consents.find(({ id, renewable }) => id === undo && renewable) ?? null,
  };
};

export const actions: Actions = {
  retirar: async (event) => {
    await requireMe(event);
    const id = textOf(await event.request.formData(), 'id');
    const shape = { form: id, names: {} };
    const { data, error } = await accountGraph(event).mutation(WithdrawConsent, { id }).toPromise();
    const withdrawn = data?.withdrawConsent?.consent;
    if (withdrawn) redirect(303, `${withNotice(PAGE, 'retirado')}&permiso=${encodeURIComponent(withdrawn.id)}`);
    if (data?.withdrawConsent?.errors.length) return refused(data.withdrawConsent.errors, shape);
    return failed(event, error, shape);
  },

  devolver: async (event) => {
    await requireMe(event);
    const form = await event.request.formData();
    const [id, textId] = [textOf(form, 'id'), textOf(form, 'texto')];
    const shape = { form: id, names: {} };
    const { data, error } = await accountGraph(event).mutation(GiveConsentAgain, { id, textId }).toPromise();
    if (data?.giveConsentAgain?.consent) redirect(303, withNotice(PAGE, 'devuelto'));
    if (data?.giveConsentAgain?.errors.length) return refused(data.giveConsentAgain.errors, shape);
    return failed(event, error, shape);
  },
};
