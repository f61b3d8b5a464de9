import { error, isHttpError, redirect } from '@sveltejs/kit';
import { noticeOf } from '#lib/account/notices.ts';
import { done, submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { ACCOUNT, CHANGE_PASSWORD, REVOKE_OTHERS, REVOKE_SESSION, UPDATE_PROFILE } from './documents';

const SESSIONS = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('despues') || null;
  const { me, minPasswordLength } = await locals.gateway
    .load(ACCOUNT, { sessions: SESSIONS, after })
    .catch((cause: unknown) => {
      if (after !== null && isHttpError(cause) && cause.body.code === 'INVALID_CURSOR') redirect(303, '/cuenta');
      throw cause;
    });
  if (!me) error(503, 'El servidor de datos no responde.', { requestId: locals.requestId });
  const { sessions, ...account } = me;
  return {
    account,
    least: minPasswordLength,
    sessions: sessions?.nodes ?? [],
    total: sessions?.totalCount ?? 0,
    next: sessions?.pageInfo.hasNextPage ? (sessions.pageInfo.endCursor ?? null) : null,
    after,
    notice: noticeOf(url, ['factor', 'sin-factor', 'codigos']),
  };
};

export const actions: Actions = {
  rename: async (event) => {
    const name = textOf(await event.request.formData(), 'name');
    const submitted = { form: 'perfil', values: { name } };
    const sent = await submit(event, submitted, UPDATE_PROFILE, { input: { name } }, (data) => data.updateProfile);
    return sent.failure ?? done('perfil', 'Nombre guardado.');
  },

  password: async (event) => {
    const form = await event.request.formData();
    const input = { current: textOf(form, 'current'), next: textOf(form, 'next') };
    const submitted = { form: 'clave', fields: ['current', 'next'] };
    const sent = await submit(event, submitted, CHANGE_PASSWORD, { input }, (data) => data.changePassword);
    return sent.failure ?? done('clave', 'Contraseña cambiada. Hemos cerrado tus otras sesiones.');
  },

  revoke: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    const sent = await submit(event, { form: 'sesiones' }, REVOKE_SESSION, { id }, (data) => data.revokeSession);
    if (sent.failure) return sent.failure;
    const device = sent.payload.session?.device;
    return done('sesiones', device ? `Hemos cerrado la sesión de ${device}.` : 'Sesión cerrada.');
  },

  revokeOthers: async (event) => {
    const sent = await submit(event, { form: 'sesiones' }, REVOKE_OTHERS, {}, (data) => data.revokeOtherSessions);
    if (sent.failure) return sent.failure;
    const count = sent.payload.revokedCount;
    return done('sesiones', count === 1 ? 'Hemos cerrado 1 sesión.' : `Hemos cerrado ${count} sesiones.`);
  },
};
