import { error } from '@sveltejs/kit';
import { echo, linesOf, listOf } from '#lib/admin/fields.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { API_KEY_OPTIONS, API_KEY_ROW } from '#lib/api-keys/documents.ts';
import type { FormAnswer } from '#lib/forms/answer.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { done, refuse, submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { API_KEY, REVOKE_API_KEY, ROTATE_API_KEY, UPDATE_API_KEY } from './documents';

export const load: PageServerLoad = async ({ locals, params }) => {
  requirePermission(locals, 'apiKey.manage', 'Tu rol no puede gestionar claves.');
  const { apiKey } = await locals.gateway.load(API_KEY, { id: params.id });
  const key = reveal(API_KEY_ROW, apiKey);
  if (!key) error(404, { message: 'Esa clave no existe.', code: 'NOT_FOUND', requestId: locals.requestId });
  const { apiKeyOptions } = await locals.gateway.load(API_KEY_OPTIONS, { kind: key.kind });
  return { key, scopes: apiKeyOptions?.scopes ?? [], plans: apiKeyOptions?.plans ?? [] };
};

/** With the new secret, the only time it is shown. */
interface RotatedAnswer extends FormAnswer {
  rotated?: { secret: string; oldSecretEndsAt: string | null };
}

export const actions: Actions = {
  cambiar: async (event) => {
    const form = await event.request.formData();
    const submitted = { form: 'cambiar', values: echo(form, ['name', 'scopes', 'plan', 'allowedAddresses']) };
    const input = {
      id: event.params.id,
      name: textOf(form, 'name'),
      scopes: listOf(form, 'scopes'),
      plan: textOf(form, 'plan'),
      allowedAddresses: linesOf(form, 'allowedAddresses'),
    };
    const { failure } = await submit(event, submitted, UPDATE_API_KEY, { input }, (data) => data.updateApiKey);
    return failure ?? done('cambiar', 'Clave guardada');
  },

  renovar: async (event) => {
    const submitted = { form: 'renovar', fields: ['overlapMinutes'] };
    const overlapMinutes = Number.parseInt(textOf(await event.request.formData(), 'overlapMinutes'), 10);
    if (Number.isNaN(overlapMinutes))
      return refuse(submitted, [{ name: 'overlapMinutes', message: 'Elige cuánto más vale el anterior.' }]);
    const input = { id: event.params.id, overlapMinutes };
    const { payload, failure } = await submit(event, submitted, ROTATE_API_KEY, { input }, (data) => data.rotateApiKey);
    if (failure) return failure;
    const { secret, oldSecretEndsAt = null } = payload;
    const answer: RotatedAnswer = { ...done('renovar'), ...(secret ? { rotated: { secret, oldSecretEndsAt } } : {}) };
    return answer;
  },

  revocar: async (event) => {
    const submitted = { form: 'revocar', fields: ['confirmation'] };
    const form = await event.request.formData();
    const typed = textOf(form, 'confirmation').trim();
    if (typed === '' || typed !== textOf(form, 'expected'))
      return refuse(submitted, [{ name: 'confirmation', message: 'Escribe el nombre de la clave tal como está.' }]);
    const { id } = event.params;
    const { failure } = await submit(event, submitted, REVOKE_API_KEY, { id }, (data) => data.revokeApiKey);
    return failure ?? done('revocar', 'Clave revocada. Deja de valer en todas partes en segundos');
  },
};
