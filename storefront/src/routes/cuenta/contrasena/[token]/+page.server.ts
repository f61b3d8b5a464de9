import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { PasswordLink, SetPassword } from '#lib/account/documents.ts';
import { withNotice } from '#lib/account/notices.ts';
import { ask } from '#lib/graphql/ask.ts';
import { failed, faulty, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';

const SHAPE = { form: 'contrasena', names: { password: 'password' } };

export const load: PageServerLoad = async (event) => {
  const { passwordLink } = await ask(accountGraph(event), PasswordLink, { token: event.params.token });
  return { link: passwordLink };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const input = { token: event.params.token, password: textOf(form, 'password') };
    const { data, error } = await accountGraph(event).mutation(SetPassword, { input }).toPromise();
    if (data?.setPassword?.user) redirect(303, withNotice('/cuenta/entrar', 'contrasena-nueva'));
    const errors = data?.setPassword?.errors ?? [];
    if (errors.length === 0) return failed(event, error, SHAPE);
    if (errors.some(({ code }) => code === 'TOKEN_INVALID')) return faulty([], SHAPE, 410);
    return refused(errors, SHAPE);
  },
};
