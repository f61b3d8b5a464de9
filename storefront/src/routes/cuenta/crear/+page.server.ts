import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { SignUp, SignUpPage } from '#lib/account/documents.ts';
import { emailFault } from '#lib/lead-form/checks.ts';
import { failed, faulty, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { whoAsks } from '#lib/server/account/session.ts';

const NAMES = { name: 'name', email: 'email', password: 'password' };
const NO_TERMS = { field: 'terms', message: 'Marca la casilla para que podamos guardar tu cuenta' };

export const load: PageServerLoad = async (event) => {
  if (await whoAsks(event)) redirect(303, '/cuenta');
  // A hint only: without the graph's answer the form is as good.
  const { data } = await event.locals.graph.query(SignUpPage, {}).toPromise();
  return { least: data?.minPasswordLength ?? null };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [name, email] = [textOf(form, 'name'), textOf(form, 'email')];
    const agreed = form.get('terms') === 'si';
    const shape = { form: 'crear', values: { name, email, terms: agreed ? 'si' : '' }, names: NAMES };
    if (!agreed) {
      const mailFault = email.trim() ? emailFault(email) : 'Escribe tu correo';
      const missing = [
        ...(name.trim() ? [] : [{ field: 'name', message: 'Escribe tu nombre' }]),
        ...(mailFault ? [{ field: 'email', message: mailFault }] : []),
        ...(textOf(form, 'password') ? [] : [{ field: 'password', message: 'Escribe una contraseña' }]),
      ];
      return faulty([...missing, NO_TERMS], shape);
    }
    const input = { name, email, password: textOf(form, 'password') };
    const { data, error } = await accountGraph(event).mutation(SignUp, { input }).toPromise();
    if (data?.signUp?.accepted) redirect(303, '/cuenta/revisa-tu-correo?por=cuenta');
    if (data?.signUp?.errors.length) return refused(data.signUp.errors, shape);
    return failed(event, error, shape);
  },
};
