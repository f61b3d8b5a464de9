import type { ActorKind } from '#lib/graphql/generated/graphql.ts';

const ACTIONS: Record<string, string> = {
  'api-key.created': 'Clave creada',
  'api-key.revoked': 'Clave revocada',
  'api-key.rotated': 'Clave renovada',
  'api-key.updated': 'Clave cambiada',
  'audit.exported': 'Auditoría descargada',
  'campus.created': 'Sede creada',
  'course-run.created': 'Convocatoria creada',
  'course-run.updated': 'Convocatoria cambiada',
  'course.archived': 'Curso archivado',
  'course.created': 'Curso creado',
  'course.published': 'Curso publicado',
  'course.restored': 'Curso recuperado del archivo',
  'course.unpublished': 'Curso retirado de la web',
  'course.updated': 'Curso cambiado',
  'job.retry-requested': 'Tarea reintentada',
  'lead.assigned': 'Solicitud asignada',
  'lead.consent-given': 'Consentimiento dado de nuevo',
  'lead.consent-withdrawn': 'Consentimiento retirado',
  'lead.created': 'Solicitud recibida',
  'lead.delivery-changed': 'Envío de una solicitud',
  'lead.note-added': 'Nota en una solicitud',
  'lead.status-changed': 'Estado de una solicitud',
  'lead.updated': 'Solicitud cambiada',
  'password-reset.requested': 'Contraseña nueva pedida',
  'queue.retry-requested': 'Cola reintentada',
  'session.refreshed': 'Sesión renovada',
  'session.revoked': 'Sesión cerrada',
  'setting.updated': 'Ajuste cambiado',
  'sign-up.requested': 'Alta pedida en la web',
  'user.created': 'Cuenta creada',
  'user.deactivated': 'Cuenta desactivada',
  'user.invitation-accepted': 'Invitación aceptada',
  'user.invited': 'Invitación enviada',
  'user.logged-in': 'Entrada',
  'user.password-changed': 'Contraseña cambiada',
  'user.password-reset': 'Contraseña nueva puesta',
  'user.profile-updated': 'Perfil cambiado',
  'user.reactivated': 'Cuenta reactivada',
  'user.recovery-code-used': 'Código de recuperación usado',
  'user.recovery-codes-renewed': 'Códigos de recuperación nuevos',
  'user.role-changed': 'Rol cambiado',
  'user.second-factor-begun': 'Segundo factor empezado',
  'user.second-factor-disabled': 'Segundo factor quitado',
  'user.second-factor-enabled': 'Segundo factor activado',
  'user.second-factor-reset': 'Segundo factor retirado',
};

const SUBJECTS: Record<string, string> = {
  ApiKey: 'Clave',
  Area: 'Área',
  AuditEvent: 'Auditoría',
  Campus: 'Sede',
  Course: 'Curso',
  CourseRun: 'Convocatoria',
  Job: 'Tarea',
  Lead: 'Solicitud',
  PasswordReset: 'Contraseña nueva',
  Queue: 'Cola',
  Session: 'Sesión',
  Setting: 'Ajuste',
  SignUp: 'Alta en la web',
  User: 'Cuenta',
};

const KINDS: Record<ActorKind, string> = {
  USER: 'Personas',
  API_KEY: 'Claves de API',
  SYSTEM: 'El sistema',
  PUBLIC: 'Visitantes',
};

export const ACTOR_KINDS = Object.keys(KINDS) as ActorKind[];

export const isActorKind = (text: string | null): text is ActorKind => text !== null && Object.hasOwn(KINDS, text);

/** Words for what happened; what this page does not know yet is shown by its name. */
export const actionWords = (action: string): string => ACTIONS[action] ?? action;
export const subjectWords = (type: string): string => SUBJECTS[type] ?? type;
export const kindWords = (kind: ActorKind): string => KINDS[kind];

/** Where what was changed can be seen; null where it has no page. */
export function subjectPath(type: string, id: string): string | null {
  if (type === 'User') return `/usuarios/${id}`;
  if (type === 'ApiKey') return `/claves/${id}`;
  if (type === 'Lead') return `/leads/${id}`;
  return null;
}
