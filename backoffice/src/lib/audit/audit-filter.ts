import type { ActorKind, AuditFilter } from '#lib/graphql/generated/graphql.ts';
import { dayEnd, dayStart, isDay } from '#lib/leads/madrid-day.ts';
import { isActorKind } from './words';

/** The log's filters as they stand in its address. */
export interface AuditQuery {
  text: string;
  kind: ActorKind | null;
  action: string | null;
  subjectType: string | null;
  subjectId: string | null;
  actorId: string | null;
  requestId: string | null;
  /** Days as 2026-11-22, both included. */
  from: string | null;
  to: string | null;
}

const LONGEST = 100;

/** Reads an address; what makes no sense is as if it were not there. */
export function parseAuditQuery(params: URLSearchParams): AuditQuery {
  const read = (name: string): string | null => (params.get(name) ?? '').trim().slice(0, LONGEST) || null;
  const day = (name: string): string | null => {
    const value = read(name);
    return value !== null && isDay(value) ? value : null;
  };
  const kind = read('quien');
  return {
    text: read('q') ?? '',
    kind: isActorKind(kind) ? kind : null,
    action: read('accion'),
    subjectType: read('tipo'),
    subjectId: read('id'),
    actorId: read('persona'),
    requestId: read('peticion'),
    from: day('desde'),
    to: day('hasta'),
  };
}

/** The same as the end of an address, always in the same order; empty for none. */
export function auditSearch(query: AuditQuery, more: Record<string, string | null> = {}): string {
  const params = new URLSearchParams();
  const parts = {
    q: query.text,
    quien: query.kind,
    accion: query.action,
    tipo: query.subjectType,
    id: query.subjectId,
    persona: query.actorId,
    peticion: query.requestId,
    desde: query.from,
    hasta: query.to,
    ...more,
  };
  for (const [name, value] of Object.entries(parts)) if (value) params.set(name, value);
  const search = params.toString();
  return search ? `?${search}` : '';
}

export const auditPath = (query: AuditQuery, after?: string | null): string =>
  `/auditoria${auditSearch(query, { despues: after ?? null })}`;

export function toAuditFilter(query: AuditQuery): AuditFilter {
  return {
    ...(query.text ? { text: query.text } : {}),
    ...(query.kind ? { actorKinds: [query.kind] } : {}),
    ...(query.action ? { actions: [query.action] } : {}),
    ...(query.subjectType ? { subjectType: query.subjectType } : {}),
    ...(query.subjectId ? { subjectId: query.subjectId } : {}),
    ...(query.actorId ? { actorId: query.actorId } : {}),
    ...(query.requestId ? { requestId: query.requestId } : {}),
    ...(query.from ? { from: dayStart(query.from) } : {}),
    ...(query.to ? { to: dayEnd(query.to) } : {}),
  };
}

export const isFiltered = (query: AuditQuery): boolean => auditSearch(query) !== '';
