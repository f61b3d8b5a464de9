import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { RequestPasswordReset } from '#lib/account/documents.ts';
import { failed, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = textOf(form, 'email');
    const shape = { form: 'enlace', values: { email }, names: { email: 'email' } };
    const { data, error } = await accountGraph(event).mutation(RequestPasswordReset, { email }).toPromise();
    if (data?.requestPasswordReset?.accepted) redirect(303, '/cuenta/revisa-tu-correo?por=contrasena');
    if (data?.requestPasswordReset?.errors.length) return refused(data.requestPasswordReset.errors, shape);
    return failed(event, error, shape);
  },
};
