import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { LeadEventsSubscription } from '#lib/graphql/generated/graphql.ts';
import { LEAD_EVENTS, LEAD_ROW } from '#lib/leads/documents.ts';
import { type InboxFilter, matchesFilter } from '#lib/leads/inbox-filter.ts';
import type { LeadDesk } from '#lib/leads/lead-desk.svelte.ts';
import { type LeadRow, rowCells } from '#lib/leads/lead-row.ts';
import type { LiveConnection } from '#lib/live/live-connection.svelte.ts';
import { type LiveList, receive, release, reveal as bringOut, settle, startList } from '#lib/live/live-list.ts';
import { Resume } from '#lib/live/resume.ts';

/** The tint fades in two seconds; the marks are taken off a little later. */
const SETTLE_MS = 2_400;

type LeadEvent = LeadEventsSubscription['leadEvents'];

export interface InboxInput {
  /** What the server loaded; a new object means a new list. */
  loaded: () => { rows: readonly LeadRow[]; total: number; next: string | null };
  filter: () => InboxFilter;
  firstPage: () => boolean;
  meId: () => string;
  isCalm: () => boolean;
  reload: () => void;
  desk: LeadDesk;
}

/** The inbox on screen: what was loaded, and what has happened since. */
export class Inbox {
  list: LiveList<LeadRow>;
  /** The server no longer knows what we missed: only loading the list again can tell. */
  behind: boolean;

  constructor(private readonly input: InboxInput) {
    this.list = $derived(startList(this.input.loaded().rows));
    this.behind = $derived(this.input.loaded() === null);
  }

  /** How many new leads wait to be shown. */
  get waiting(): number {
    return this.list.waiting.length;
  }

  /** How many match, those that came since the list was loaded included. */
  get total(): number {
    const { rows, total } = this.input.loaded();
    return total + this.list.shown.length - rows.length + this.waiting;
  }

  /** Listens from where the loaded list ends; returns what ends it. */
  follow(live: LiveConnection, eventCursor: string | null): () => void {
    const resume = new Resume(eventCursor);
    return live.socket.subscribe(LEAD_EVENTS, () => ({ after: resume.after }), {
      next: ({ leadEvents }) => {
        if (leadEvents.kind === 'GAP') this.gap();
        else if (resume.accept(leadEvents.cursor)) this.happened(leadEvents);
      },
      refused: () => this.gap(),
    });
  }

  take(row: LeadRow): void {
    const { filter, meId, firstPage, isCalm, loaded } = this.input;
    this.list = receive(this.list, row, {
      matches: (candidate) => matchesFilter(candidate, filter(), meId()),
      cells: rowCells,
      calm: isCalm(),
      firstPage: firstPage(),
      hasMore: loaded().next !== null,
    });
    this.settleLater(row.id);
  }

  /** Brings out what waits, or loads again what was missed. */
  reveal(): void {
    const ids = this.list.waiting.map(({ id }) => id);
    this.list = bringOut(this.list);
    for (const id of ids) this.settleLater(id);
    if (this.behind) this.input.reload();
  }

  private happened(event: LeadEvent): void {
    const row = reveal(LEAD_ROW, event.subject);
    if (!row) {
      // Handed over to a colleague: it is no longer ours to see.
      if (event.leadId) this.list = release(this.list, event.leadId);
      return;
    }
    this.input.desk.publish(row);
    this.input.desk.saved(row.id);
  }

  private gap(): void {
    if (this.input.isCalm()) this.input.reload();
    else this.behind = true;
  }

  private settleLater(id: string): void {
    setTimeout(() => (this.list = settle(this.list, id)), SETTLE_MS);
  }
}
