import { isUuid, type JsonValue, keyedHash, type LoggedEvent } from '@cep/kit';
import { ActorKind } from './audit.types';

export interface Change {
  path: string;
  before: string | null;
  after: string | null;
}

/** A row of the audit log as it is stored, but for its place in the chain. */
export interface AuditRow {
  occurredAt: Date;
  source: string;
  eventId: string;
  action: string;
  subjectType: string;
  subjectId: string;
  actorKind: ActorKind;
  actorRole: string;
  actorId: string | null;
  actorName: string | null;
  requestId: string;
  /** JSON of `Change[]`. */
  changes: string;
  /** What the text search looks through. */
  search: string;
}

const MAX_VALUE = 500;
const MAX_SEARCH = 2_000;
/** A second line of defence: no event should carry any of these. */
const SECRET = /passw|contrase|secret|token|hash|credential/i;

export function toAuditRow(source: string, event: LoggedEvent): AuditRow {
  const { actor, subject } = event;
  const changes = changesOf(event.payload);
  const row = {
    occurredAt: event.occurredAt,
    source,
    eventId: event.id,
    action: event.type,
    subjectType: subject.type,
    subjectId: subject.id,
    actorKind: kindOf(actor.role),
    actorRole: actor.role,
    actorId: actor.userId ?? null,
    actorName: actor.name ?? null,
    requestId: event.requestId,
    changes: JSON.stringify(changes),
  };
  const words = [row.action, subject.type, subject.id, row.actorName];
  const values = changes.flatMap(({ path, before, after }) => [path, before, after]);
  // Ids have indexes of their own; in this one each would cost more than all words together.
  const searched = [...words, ...values].filter((word) => word !== null && !isUuid(word));
  return { ...row, search: cut(fold(searched.join(' ')), MAX_SEARCH) };
}

/** As text is compared: without capitals and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function kindOf(role: string): ActorKind {
  if (role === 'SYSTEM') return ActorKind.SYSTEM;
  if (role === 'PUBLIC') return ActorKind.PUBLIC;
  return role === 'PARTNER' || role === 'WORKER' ? ActorKind.API_KEY : ActorKind.USER;
}

/** `changes` of the payload when it tells before and after; else every fact in it, as what it is now. */
function changesOf(payload: LoggedEvent['payload']): Change[] {
  const { changes, ...facts } = payload;
  const told = Array.isArray(changes) ? changes.flatMap(asChange) : [];
  const added = told.length > 0 || Array.isArray(changes) ? [] : Object.entries(facts);
  return [...told, ...added.map(([path, after]) => change(path, null, after))];
}

function asChange(value: JsonValue): Change[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { path, before = null, after = null } = value;
  return typeof path === 'string' ? [change(path, before, after)] : [];
}

function change(path: string, before: JsonValue, after: JsonValue): Change {
  return SECRET.test(path)
    ? { path, before: null, after: null }
    : { path, before: asText(before), after: asText(after) };
}

function asText(value: JsonValue): string | null {
  if (value === null) return null;
  return cut(typeof value === 'string' ? value : JSON.stringify(value), MAX_VALUE);
}

/** Never through a character: PostgreSQL takes no half of one, and the log would wait behind that row for ever. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Before the first row. */
export const NO_HASH = Buffer.alloc(32);

/**
 * Over everything in the row, its number and the hash of the row before. Keyed with what is not in the database: whoever
 * has all rights there can alter rows, but cannot make the chain fit again.
 */
export function chainHash(previous: Buffer, seq: number, row: AuditRow, secret: string): Buffer {
  const { occurredAt, source, eventId, action, subjectType, subjectId, requestId, changes, search } = row;
  const text = JSON.stringify([
    seq,
    occurredAt.toISOString(),
    source,
    eventId,
    action,
    [subjectType, subjectId],
    [row.actorKind, row.actorRole, row.actorId, row.actorName],
    requestId,
    changes,
    search,
  ]);
  return keyedHash(secret, 'audit', previous, text);
}
