import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { withNotice } from '#lib/account/notices.ts';
import { ask } from '#lib/graphql/ask.ts';
import { failed, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { requireMe } from '#lib/server/account/session.ts';
import { ChangePassword, OwnDataPage, RevokeOtherSessions, RevokeSession, UpdateOwnName } from './own-data-page.ts';

const PAGE = '/cuenta/datos';

export const load: PageServerLoad = async (event) => {
  const me = await requireMe(event);
  if (me.role !== 'STUDENT') redirect(303, '/cuenta');
  const { me: own, minPasswordLength: least } = await ask(accountGraph(event), OwnDataPage, {}, ['minPasswordLength']);
  return { name: own?.name ?? me.name, email: own?.email ?? '', least, sessions: own?.sessions?.nodes ?? [] };
};

export const actions: Actions = {
  nombre: async (event) => {
    await requireMe(event);
    const name = textOf(await event.request.formData(), 'name');
    const shape = { form: 'nombre', values: { name }, names: { name: 'name' } };
    const { data, error } = await accountGraph(event).mutation(UpdateOwnName, { input: { name } }).toPromise();
    if (data?.updateProfile?.user) redirect(303, withNotice(PAGE, 'nombre'));
    if (data?.updateProfile?.errors.length) return refused(data.updateProfile.errors, shape);
    return failed(event, error, shape);
  },

  contrasena: async (event) => {
    await requireMe(event);
    const form = await event.request.formData();
    const shape = { form: 'contrasena', names: { current: 'current', next: 'next' } };
    const input = { current: textOf(form, 'current'), next: textOf(form, 'next') };
    const { data, error } = await accountGraph(event).mutation(ChangePassword, { input }).toPromise();
    if (data?.changePassword?.user) redirect(303, withNotice(PAGE, 'contrasena'));
    if (data?.changePassword?.errors.length) return refused(data.changePassword.errors, shape);
    return failed(event, error, shape);
  },

  sesion: async (event) => {
    await requireMe(event);
    const id = textOf(await event.request.formData(), 'id');
    const shape = { form: id, names: {} };
    const { data, error } = await accountGraph(event).mutation(RevokeSession, { id }).toPromise();
    if (data?.revokeSession?.session) redirect(303, withNotice(PAGE, 'sesion'));
    if (data?.revokeSession?.errors.length) return refused(data.revokeSession.errors, shape);
    return failed(event, error, shape);
  },

  sesiones: async (event) => {
    await requireMe(event);
    const shape = { form: 'sesiones', names: {} };
    const { data, error } = await accountGraph(event).mutation(RevokeOtherSessions, {}).toPromise();
    if (data?.revokeOtherSessions?.errors.length) return refused(data.revokeOtherSessions.errors, shape);
    if (data?.revokeOtherSessions) redirect(303, withNotice(PAGE, 'sesiones'));
    return failed(event, error, shape);
  },
};
