import type { ApiKeyKind, ApiKeyState } from '#lib/graphql/generated/graphql.ts';

const KINDS: Record<ApiKeyKind, string> = { PARTNER: 'Entidad colaboradora', WORKER: 'Trabajador' };
const KIND_USES: Record<ApiKeyKind, string> = {
  PARTNER: 'Otra organización: consulta la parte pública del catálogo.',
  WORKER: 'Un programa nuestro o de un alumno: escribe en su propio diario.',
};
const STATES: Record<ApiKeyState, string> = { ACTIVE: 'Activa', EXPIRED: 'Caducada', REVOKED: 'Revocada' };

export const API_KEY_KINDS = Object.keys(KINDS) as ApiKeyKind[];
export const API_KEY_STATES = Object.keys(STATES) as ApiKeyState[];

export const kindName = (kind: ApiKeyKind): string => KINDS[kind];
export const kindUse = (kind: ApiKeyKind): string => KIND_USES[kind];
export const stateName = (state: ApiKeyState): string => STATES[state];

export const isKind = (text: string | null): text is ApiKeyKind => text !== null && Object.hasOwn(KINDS, text);
export const isState = (text: string | null): text is ApiKeyState => text !== null && Object.hasOwn(STATES, text);

const SCOPES: Record<string, string> = {
  'catalogue.read': 'Consultar el catálogo: cursos, convocatorias, sedes y áreas.',
  'lead.create': 'Enviar solicitudes de información, sin ver ninguna.',
  'journal.read': 'Leer su propio diario de operaciones.',
  'journal.write': 'Escribir en su propio diario de operaciones.',
};

const PLANS: Record<string, string> = { basic: 'Básico', standard: 'Estándar', plus: 'Plus' };

/** What a scope lets its key do; a scope that is new to this page explains itself by its name. */
export const scopeWords = (scope: string): string => SCOPES[scope] ?? scope;
export const planName = (plan: string): string => PLANS[plan] ?? plan;
