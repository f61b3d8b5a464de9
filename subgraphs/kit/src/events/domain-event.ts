import type { Role } from '../auth';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** Something that happened to one thing, in the past tense: `lead.created`. */
export interface DomainEvent {
  type: string;
  /** Of the payload's shape. */
  version: number;
  subject: { type: string; id: string };
  payload: JsonObject;
}

export interface EventActor {
  role: Role;
  userId: string | null;
  name: string | null;
}

/** An event as the log holds it. */
export interface LoggedEvent extends DomainEvent {
  id: string;
  /** Opaque; hand it back to go on behind this event. */
  cursor: string;
  actor: EventActor;
  requestId: string;
  occurredAt: Date;
}
