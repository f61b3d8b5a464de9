import { echo, linesOf, listOf } from '#lib/admin/fields.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { API_KEY_OPTIONS } from '#lib/api-keys/documents.ts';
import { isKind } from '#lib/api-keys/words.ts';
import type { FormAnswer } from '#lib/forms/answer.ts';
import { dayEnd, isDay } from '#lib/leads/madrid-day.ts';
import { done, refuse, submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { CREATE_API_KEY } from './documents';

export const load: PageServerLoad = async ({ locals, url }) => {
  requirePermission(locals, 'apiKey.manage', 'Tu rol no puede crear claves.');
  const wanted = url.searchParams.get('clase');
  const kind = isKind(wanted) ? wanted : 'PARTNER';
  const { apiKeyOptions } = await locals.gateway.load(API_KEY_OPTIONS, { kind });
  return { kind, scopes: apiKeyOptions?.scopes ?? [], plans: apiKeyOptions?.plans ?? [] };
};

const FORM = 'nueva';
const FIELDS = ['name', 'scopes', 'plan', 'allowedAddresses', 'expiresAt'];

/** With the secret of the new key, the only time it is shown. */
interface NewKeyAnswer extends FormAnswer {
  made?: { id: string; name: string; secret: string };
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const submitted = { form: FORM, values: echo(form, FIELDS) };
    const wanted = event.url.searchParams.get('clase');
    const day = textOf(form, 'expiresAt');
    if (day && !isDay(day)) return refuse(submitted, [{ name: 'expiresAt', message: 'Elige un día.' }]);

    const input = {
      name: textOf(form, 'name'),
      kind: isKind(wanted) ? wanted : ('PARTNER' as const),
      scopes: listOf(form, 'scopes'),
      plan: textOf(form, 'plan'),
      allowedAddresses: linesOf(form, 'allowedAddresses'),
      // The last day counts whole.
      expiresAt: day ? dayEnd(day) : null,
    };
    const { payload, failure } = await submit(event, submitted, CREATE_API_KEY, { input }, (data) => data.createApiKey);
    if (failure) return failure;
    const { apiKey, secret } = payload;
    const answer: NewKeyAnswer = { ...done(FORM), ...(apiKey && secret ? { made: { ...apiKey, secret } } : {}) };
    return answer;
  },
};
