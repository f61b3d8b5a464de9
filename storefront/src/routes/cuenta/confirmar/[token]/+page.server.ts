import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { ConfirmEmail } from '#lib/account/documents.ts';
import { withNotice } from '#lib/account/notices.ts';
import { failed, faulty, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';

const SHAPE = { form: 'confirmar', names: { password: 'password' } };

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const input = { token: event.params.token, password: textOf(form, 'password') };
    const { data, error } = await accountGraph(event).mutation(ConfirmEmail, { input }).toPromise();
    if (data?.confirmEmail?.user) redirect(303, withNotice('/cuenta', 'bienvenida'));
    const errors = data?.confirmEmail?.errors ?? [];
    if (errors.length === 0) return failed(event, error, SHAPE);
    if (errors.some(({ code }) => code === 'TOKEN_INVALID')) return faulty([], { ...SHAPE, form: 'caducado' }, 410);
    return refused(errors, SHAPE);
  },
};
