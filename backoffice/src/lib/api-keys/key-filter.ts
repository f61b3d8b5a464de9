import type { ApiKeyFilter, ApiKeyKind, ApiKeyState } from '#lib/graphql/generated/graphql.ts';
import { API_KEY_STATES, isKind, isState } from './words';

/** The list's filters as they stand in its address. */
export interface KeyQuery {
  kind: ApiKeyKind | null;
  /** Those in use when nothing is said. */
  state: ApiKeyState | 'todas' | null;
}

export function parseKeyQuery(params: URLSearchParams): KeyQuery {
  const kind = params.get('clase');
  const state = params.get('estado');
  return { kind: isKind(kind) ? kind : null, state: state === 'todas' || isState(state) ? state : null };
}

export function keysPath({ kind, state }: KeyQuery, after?: string | null): string {
  const params = new URLSearchParams();
  const parts = { clase: kind, estado: state === 'ACTIVE' ? null : state, despues: after };
  for (const [name, value] of Object.entries(parts)) if (value) params.set(name, value);
  const search = params.toString();
  return search ? `/claves?${search}` : '/claves';
}

export const toKeyFilter = ({ kind, state }: KeyQuery): ApiKeyFilter => ({
  ...(kind ? { kinds: [kind] } : {}),
  states: state === 'todas' ? API_KEY_STATES : [state ?? 'ACTIVE'],
});
