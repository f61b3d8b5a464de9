import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { CompleteLogIn, LogIn } from '#lib/account/documents.ts';
import { noticeOf } from '#lib/account/notices.ts';
import { returnPath } from '#lib/account/return-path.ts';
import { failed, faulty, refused, textOf } from '#lib/server/account/answers.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { whoAsks } from '#lib/server/account/session.ts';

const NAMES = { email: 'email', password: 'password', code: 'code' };
const STAFF_FIRST =
  'Esta cuenta de trabajo necesita un segundo paso que aún no has activado. Actívalo en el panel de gestión';

export const load: PageServerLoad = async (event) => {
  const back = returnPath(event.url.searchParams.get('volver'));
  if (await whoAsks(event)) redirect(303, back);
  return { back, notice: noticeOf(event.url.searchParams) };
};

export const actions: Actions = {
  datos: async (event) => {
    const form = await event.request.formData();
    const [email, back] = [textOf(form, 'email'), returnPath(textOf(form, 'volver'))];
    const shape = { form: 'datos', values: { email, volver: back }, names: NAMES };
    const input = { email, password: textOf(form, 'password') };
    const { data, error } = await accountGraph(event).mutation(LogIn, { input }).toPromise();
    if (data?.login?.user) redirect(303, back);
    const challenge = data?.login?.challenge;
    if (challenge?.kind === 'ENROLMENT') return faulty([{ field: null, message: STAFF_FIRST }], shape);
    if (challenge)
      return faulty([], { ...shape, form: 'codigo', values: { volver: back, challenge: challenge.token } }, 200);
    if (data?.login?.errors.length) return refused(data.login.errors, shape);
    return failed(event, error, shape);
  },

  codigo: async (event) => {
    const form = await event.request.formData();
    const [challenge, back] = [textOf(form, 'challenge'), returnPath(textOf(form, 'volver'))];
    const shape = { form: 'codigo', values: { volver: back, challenge }, names: NAMES };
    const input = { challengeToken: challenge, code: textOf(form, 'code').trim() };
    const { data, error } = await accountGraph(event).mutation(CompleteLogIn, { input }).toPromise();
    if (data?.completeLogin?.user) redirect(303, back);
    const errors = data?.completeLogin?.errors ?? [];
    if (errors.length === 0) return failed(event, error, shape);
    // The first step has to be done again.
    const ended = errors.some(({ code }) => code === 'TOKEN_INVALID');
    return refused(errors, ended ? { form: 'datos', values: { volver: back }, names: NAMES } : shape);
  },
};
