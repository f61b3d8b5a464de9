import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { SignUp, SignUpPage } from '#lib/account/documents.ts';
import { PRIVACY_VERSION } from '#lib/privacy-policy.ts';
import { failed, faulty, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { whoAsks } from '#lib/server/account/session.ts';

/** Whatever is wrong with the agreement stands at its box. */
const NAMES = { name: 'name', email: 'email', password: 'password', accepted: 'terms', version: 'terms' };
const REVISED = {
  field: 'terms',
  message:
    'La política de privacidad ha cambiado mientras escribías. Vuelve a cargar la página, léela y marca la casilla',
};

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
    const [accepted, version] = [form.get('terms') === 'si', textOf(form, 'version')];
    const shape = { form: 'crear', values: { name, email, terms: accepted ? 'si' : '' }, names: NAMES };
    if (accepted && version !== PRIVACY_VERSION) {
      return faulty([REVISED], { ...shape, values: { ...shape.values, terms: '' } });
    }
    const input = { name, email, password: textOf(form, 'password'), agreement: { accepted, version } };
    const { data, error } = await accountGraph(event).mutation(SignUp, { input }).toPromise();
    if (data?.signUp?.accepted) redirect(303, '/cuenta/revisa-tu-correo?por=cuenta');
    if (data?.signUp?.errors.length) return refused(data.signUp.errors, shape);
    return failed(event, error, shape);
  },
};
