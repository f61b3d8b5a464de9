import { error } from '@sveltejs/kit';
import { echo } from '#lib/admin/fields.ts';
import { requirePermission } from '#lib/admin/require-permission.ts';
import { roleName } from '#lib/auth/roles.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import { done, refuse, submit, textOf } from '#lib/server/submit.ts';
import { USER_ROW } from '#lib/users/documents.ts';
import { isRole } from '#lib/users/status.ts';
import type { Actions, PageServerLoad } from './$types';
import {
  CHANGE_ROLE,
  DEACTIVATE,
  REACTIVATE,
  RESEND,
  RESET_TOTP,
  REVOKE_SESSION,
  REVOKE_SESSIONS,
  USER,
} from './documents';

const MOST_SESSIONS = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  requirePermission(locals, 'user.manage', 'Tu rol no puede gestionar las cuentas del equipo.');
  const { user } = await locals.gateway.load(USER, { id: params.id, sessions: MOST_SESSIONS });
  if (!user) error(404, { message: 'Esa persona no existe.', code: 'NOT_FOUND', requestId: locals.requestId });
  return {
    user: reveal(USER_ROW, user),
    agreement: user.agreement ?? null,
    twoFactor: user.twoFactor ?? null,
    sessions: user.sessions?.nodes ?? [],
    sessionCount: user.sessions?.totalCount ?? 0,
    justInvited: url.searchParams.has('invitada'),
  };
};

export const actions: Actions = {
  rol: async (event) => {
    const form = await event.request.formData();
    const submitted = { form: 'rol', values: echo(form, ['role']) };
    const role = textOf(form, 'role');
    if (!isRole(role)) return refuse(submitted, [{ name: 'role', message: 'Elige un rol.' }]);
    if (role === textOf(form, 'current')) return refuse(submitted, [{ name: 'role', message: 'Ya tiene ese rol.' }]);
    const variables = { id: event.params.id, role };
    const { failure } = await submit(event, submitted, CHANGE_ROLE, variables, (data) => data.changeUserRole);
    return failure ?? done('rol', `Su rol es ahora ${roleName(role)}. Tendrá que entrar otra vez.`);
  },

  desactivar: async (event) => {
    const { id } = event.params;
    const { failure } = await submit(event, { form: 'estado' }, DEACTIVATE, { id }, (data) => data.deactivateUser);
    return failure ?? done('estado', 'Cuenta desactivada y sesiones cerradas');
  },

  reactivar: async (event) => {
    const { id } = event.params;
    const { failure } = await submit(event, { form: 'estado' }, REACTIVATE, { id }, (data) => data.reactivateUser);
    return failure ?? done('estado', 'Cuenta abierta otra vez');
  },

  invitacion: async (event) => {
    const { id } = event.params;
    const { failure } = await submit(event, { form: 'invitacion' }, RESEND, { id }, (data) => data.resendInvitation);
    return failure ?? done('invitacion', 'Invitación enviada otra vez. Los enlaces anteriores ya no valen');
  },

  'segundo-factor': async (event) => {
    const form = 'segundo-factor';
    const { id } = event.params;
    const { failure } = await submit(event, { form }, RESET_TOTP, { id }, (data) => data.resetUserTotp);
    return failure ?? done(form, 'Segundo factor retirado y sesiones cerradas');
  },

  sesion: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    const form = `sesion-${id}`;
    const { failure } = await submit(event, { form }, REVOKE_SESSION, { id }, (data) => data.revokeSession);
    return failure ?? done(form, 'Sesión cerrada');
  },

  sesiones: async (event) => {
    const form = 'sesiones';
    const { id } = event.params;
    const sent = await submit(event, { form }, REVOKE_SESSIONS, { id }, (data) => data.revokeUserSessions);
    if (sent.failure) return sent.failure;
    const count = sent.payload.revokedCount;
    return done(form, count === 1 ? '1 sesión cerrada' : `${count} sesiones cerradas`);
  },
};
