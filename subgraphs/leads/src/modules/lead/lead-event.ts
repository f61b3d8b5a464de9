import { CodedError, type LoggedEvent, type RequestContext } from '@cep/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { hears } from './lead-event-reach';

export enum LeadEventKind {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  STATUS_CHANGED = 'STATUS_CHANGED',
  ASSIGNED = 'ASSIGNED',
  NOTE_ADDED = 'NOTE_ADDED',
  DELIVERY_CHANGED = 'DELIVERY_CHANGED',
  CONSENT_CHANGED = 'CONSENT_CHANGED',
  GAP = 'GAP',
}
registerEnumType(LeadEventKind, {
  name: 'LeadEventKind',
  description: 'What happened to a lead.',
  valuesConfig: { GAP: { description: 'The cursor is too old: load the list again.' } },
});

@ObjectType({ description: 'One change of a lead.' })
export class LeadEvent {
  @Field({ description: 'Pass it as `after` to go on behind this event.' })
  cursor!: string;
  @Field({ description: 'When the change was committed.' })
  occurredAt!: Date;
  @Field(() => LeadEventKind, { description: 'What happened.' })
  kind!: LeadEventKind;
  @Field(() => ID, { nullable: true, description: 'Id of the lead, also where it has left your reach; null for GAP.' })
  leadId!: string | null;
  activityId!: string | null;
}

const kinds: Record<string, LeadEventKind> = {
  'lead.created': LeadEventKind.CREATED,
  'lead.updated': LeadEventKind.UPDATED,
  'lead.status-changed': LeadEventKind.STATUS_CHANGED,
  'lead.assigned': LeadEventKind.ASSIGNED,
  'lead.note-added': LeadEventKind.NOTE_ADDED,
  'lead.delivery-changed': LeadEventKind.DELIVERY_CHANGED,
  'lead.consent-withdrawn': LeadEventKind.CONSENT_CHANGED,
  'lead.consent-given': LeadEventKind.CONSENT_CHANGED,
};

/**
 * Behind this many events a list is loaded again sooner than they are played back. A request leaves three, so a line
 * that was cut for a minute under 50 of them a second still misses none.
 */
const MAX_BACKLOG = 10_000;

/**
 * Changes of leads in the caller's reach from a cursor on; begins with one GAP when the cursor lies too far back.
 * Not a generator: `return()` must end it at once, also while it waits for the next event.
 * @throws CodedError INVALID_CURSOR
 */
export async function followLeads(
  context: Pick<RequestContext, 'eventLog' | 'db' | 'principal'>,
  after: string | null,
): Promise<AsyncIterableIterator<LeadEvent>> {
  const { eventLog } = context;
  const tooFar = after !== null && (await eventLog.backlog(after, MAX_BACKLOG)) >= MAX_BACKLOG;
  const from = tooFar ? await eventLog.head() : after;
  const first = tooFar && from ? [gapAt(from)] : [];
  const events = eventLog.subscribe({ after: from, types: Object.keys(kinds) });
  const leadEvents: AsyncIterableIterator<LeadEvent> = {
    next: async () => {
      const gap = first.shift();
      if (gap) return { value: gap, done: false };
      for (;;) {
        const step = await events.next();
        if (step.done) return { value: undefined, done: true };
        if (await hears(context, step.value)) return { value: toLeadEvent(step.value), done: false };
      }
    },
    return: async () => {
      await events.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => leadEvents,
  };
  return leadEvents;
}

function gapAt(cursor: string): LeadEvent {
  return { cursor, occurredAt: new Date(), kind: LeadEventKind.GAP, leadId: null, activityId: null };
}

function toLeadEvent(event: LoggedEvent): LeadEvent {
  const kind = kinds[event.type];
  if (!kind) throw new CodedError('INTERNAL_SERVER_ERROR', `no kind for ${event.type}`);
  const { activityId } = event.payload;
  return {
    cursor: event.cursor,
    occurredAt: event.occurredAt,
    kind,
    leadId: event.subject.id,
    activityId: typeof activityId === 'string' ? activityId : null,
  };
}
