import { redirect } from '@sveltejs/kit';
import { echo } from '#lib/admin/fields.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { refuse, submit, textOf } from '#lib/server/submit.ts';
import { isRole } from '#lib/users/status.ts';
import type { Actions, PageServerLoad } from './$types';
import { INVITE } from './documents';

export const load: PageServerLoad = ({ locals }) =>
  requirePermission(locals, 'user.manage', 'Tu rol no puede invitar a nadie.');

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const submitted = { form: 'invitar', values: echo(form, ['name', 'email', 'role']) };
    const role = textOf(form, 'role');
    if (!isRole(role)) return refuse(submitted, [{ name: 'role', message: 'Elige un rol.' }]);

    const input = { name: textOf(form, 'name'), email: textOf(form, 'email'), role };
    const { payload, failure } = await submit(event, submitted, INVITE, { input }, (data) => data.inviteUser);
    if (failure) return failure;
    redirect(303, payload.user ? `/usuarios/${payload.user.id}?invitada` : '/usuarios');
  },
};
