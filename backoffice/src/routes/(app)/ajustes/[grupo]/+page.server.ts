import { type ActionFailure, error, fail } from '@sveltejs/kit';
import { echo } from '#lib/admin/fields.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { can } from '#lib/auth/me.ts';
import type { FormAnswer, Problem } from '#lib/forms/answer.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { done, refuse, submit, textOf } from '#lib/server/submit.ts';
import { changedValues } from '#lib/settings/changed-values.ts';
import { SETTING_ROW, SETTINGS, UPDATE_SETTING } from '#lib/settings/documents.ts';
import { type GroupPage, groupOf } from '#lib/settings/groups.ts';
import type { Actions, PageServerLoad } from './$types';

type Refusal = ActionFailure<FormAnswer>;

/** More than a group will ever hold. */
const ALL = 100;

async function settingsOf({ gateway }: App.Locals, { group }: GroupPage) {
  const { settings } = await gateway.load(SETTINGS, { first: ALL, group });
  return (settings?.nodes ?? []).map((setting) => reveal(SETTING_ROW, setting));
}

function pageOf(slug: string, { requestId }: App.Locals): GroupPage {
  const page = groupOf(slug);
  return page ?? error(404, { message: 'Esa página de ajustes no existe.', code: 'NOT_FOUND', requestId });
}

export const load: PageServerLoad = async ({ locals, params }) => {
  requirePermission(locals, 'setting.read', 'Tu rol no puede ver los ajustes.');
  const page = pageOf(params.grupo, locals);
  return { page, settings: await settingsOf(locals, page), readonly: !can(locals.me, 'setting.write') };
};

const savedWords = (saved: number): string => (saved === 1 ? '1 ajuste guardado' : `${saved} ajustes guardados`);

export const actions: Actions = {
  guardar: async (event) => {
    const form = await event.request.formData();
    const values = echo(form, [...form.keys()]);
    const settings = await settingsOf(event.locals, pageOf(event.params.grupo, event.locals));
    const problems: Problem[] = [];
    let saved = 0;
    let refused: Refusal | null = null;
    // One after the other: each is a change of its own, and the audit log keeps their order.
    for (const input of changedValues(settings, new Map(Object.entries(values)))) {
      const submitted = { form: 'guardar', fields: ['value'] };
      const { failure } = await submit(event, submitted, UPDATE_SETTING, { input }, (data) => data.updateSetting);
      if (!failure) saved += 1;
      refused = failure ?? refused;
      // A fault of the value is told beside its field; any other ends it here.
      for (const { name, message } of failure?.data.problems ?? []) problems.push({ name: name && input.key, message });
      if (failure?.data.requestId) break;
    }
    if (!refused) return done('guardar', saved === 0 ? 'No había nada que guardar' : savedWords(saved));
    const notice = saved > 0 ? savedWords(saved) : null;
    return fail(refused.status, { ...refused.data, problems, values, notice });
  },

  secreto: async (event) => {
    const sent = await event.request.formData();
    const key = textOf(sent, 'key');
    const form = `secreto-${key}`;
    const input = { key, value: textOf(sent, 'value') };
    const submitted = { form, fields: ['value'] };
    const { failure } = await submit(event, submitted, UPDATE_SETTING, { input }, (data) => data.updateSetting);
    return failure ?? done(form, 'Clave guardada');
  },

  borrar: async (event) => {
    const sent = await event.request.formData();
    const key = textOf(sent, 'key');
    const form = `borrar-${key}`;
    const submitted = { form, fields: ['confirmation'] };
    if (textOf(sent, 'confirmation').trim().toUpperCase() !== 'BORRAR')
      return refuse(submitted, [{ name: 'confirmation', message: 'Escribe BORRAR.' }]);
    const input = { key, value: null };
    const { failure } = await submit(event, submitted, UPDATE_SETTING, { input }, (data) => data.updateSetting);
    return failure ?? done(form, 'Clave borrada');
  },
};
