import { toasts } from '@cep/ui';
import { getContext, setContext } from 'svelte';
import { mutate, type Outcome } from '#lib/graphql/browser.ts';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type {
  LeadActions_AssignMutation as AssignData,
  LeadActions_ChangeStatusMutation as StatusData,
  LeadStatus,
  LostReason,
} from '#lib/graphql/generated/graphql.ts';
import { ASSIGN, CHANGE_STATUS, LEAD_ROW } from './documents';
import type { LeadRow } from './lead-row';
import { statusLabel } from './status';

export interface Conflict {
  /** What the person wanted, in words: «Estado: Contactada». */
  mine: string;
  /** The lead as somebody else left it. */
  theirs: LeadRow;
  /** Does it again on top of theirs; null when it is no longer possible. */
  again: (() => void) | null;
}

/** What a key asked for on a lead that had to be opened first. */
export type Intent = 'status' | 'assign' | 'note' | 'contacted';

type Payload = NonNullable<StatusData['changeLeadStatus'] | AssignData['assignLead']>;

interface Change {
  row: LeadRow;
  /** As it will look if all goes well. */
  wanted: LeadRow;
  mine: string;
  done: string;
  send: () => Promise<Outcome<Payload | null>>;
  /** Does the same to a newer version of the lead. */
  redo: (row: LeadRow) => void;
  allowed: (row: LeadRow) => boolean;
  /** Takes the change back; null when the lead cannot go back. */
  undo: ((row: LeadRow) => void) | null;
}

const NOT_NOW = 'No hemos podido guardar el cambio.';

/**
 * Everything that is done to leads from this page, and the place where list and lead hear of each change:
 * what is shown at once, what the graph answered, and what others did meanwhile.
 */
export class LeadDesk {
  conflict = $state.raw<Conflict | null>(null);
  /** Leads with a change on its way. */
  saving = $state.raw<ReadonlySet<string>>(new Set());
  intent = $state<Intent | null>(null);
  private readonly rowListeners = new Set<(row: LeadRow) => void>();
  private readonly newest = new Map<string, LeadRow>();
  private readonly savedListeners = new Set<(id: string) => void>();

  /** Hears of every row that changes. Returns what ends it. */
  onRow(listener: (row: LeadRow) => void): () => void {
    this.rowListeners.add(listener);
    return () => this.rowListeners.delete(listener);
  }

  /** Hears of every lead with something new in its timeline. Returns what ends it. */
  onSaved(listener: (id: string) => void): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  publish(row: LeadRow): void {
    if (row.version >= (this.newest.get(row.id)?.version ?? 0)) this.newest.set(row.id, row);
    for (const listener of this.rowListeners) listener(row);
  }

  saved(id: string): void {
    for (const listener of this.savedListeners) listener(id);
  }

  changeStatus(row: LeadRow, status: LeadStatus, lostReason: LostReason | null = null): Promise<void> {
    const label = statusLabel(status);
    return this.perform({
      row,
      wanted: { ...row, status, lostReason },
      mine: `Estado: ${label}`,
      done: `${row.contact.displayName}: ${label.toLowerCase()}`,
      send: async () => {
        const outcome = await mutate(CHANGE_STATUS, {
          input: { id: row.id, status, lostReason, expectedVersion: row.version },
        });
        return outcome.failure ? outcome : { data: outcome.data.changeLeadStatus ?? null, failure: null };
      },
      redo: (now) => void this.changeStatus(now, status, lostReason),
      allowed: (now) => now.allowedStatuses.includes(status),
      undo: (now) => void this.changeStatus(now, row.status, row.lostReason ?? null),
    });
  }

  assign(row: LeadRow, owner: { id: string; name: string } | null): Promise<void> {
    return this.perform({
      row,
      wanted: { ...row, owner },
      mine: owner ? `Asignar a ${owner.name}` : 'Dejar sin asignar',
      done: owner ? `Asignada a ${owner.name}` : 'Sin asignar',
      send: async () => {
        const outcome = await mutate(ASSIGN, {
          input: { id: row.id, ownerId: owner?.id ?? null, expectedVersion: row.version },
        });
        return outcome.failure ? outcome : { data: outcome.data.assignLead ?? null, failure: null };
      },
      redo: (now) => void this.assign(now, owner),
      allowed: () => true,
      undo: (now) => void this.assign(now, row.owner ?? null),
    });
  }

  private async perform(change: Change): Promise<void> {
    const { row } = change;
    if (this.saving.has(row.id)) return;
    this.saving = new Set([...this.saving, row.id]);
    this.publish(change.wanted);
    try {
      await this.finish(change);
    } finally {
      this.saving = new Set([...this.saving].filter((id) => id !== row.id));
    }
  }

  private async finish(change: Change): Promise<void> {
    const { row } = change;
    const outcome = await change.send();
    if (outcome.failure) {
      this.publish(row);
      const { message, requestId } = outcome.failure;
      const retry = { label: 'Reintentar', run: () => change.redo(row) };
      toasts.error(requestId ? `${message} (referencia ${requestId})` : message, { action: retry });
      return;
    }
    const now = reveal(LEAD_ROW, outcome.data?.lead) ?? null;
    const [error] = outcome.data?.errors ?? [];
    if (error) {
      this.publish(now ?? row);
      if (error.code === 'CONFLICT' && now) {
        this.conflict = { mine: change.mine, theirs: now, again: change.allowed(now) ? () => change.redo(now) : null };
      } else {
        toasts.error(error.message);
      }
      return;
    }
    if (!now) {
      this.publish(row);
      toasts.error(NOT_NOW);
      return;
    }
    this.publish(now);
    this.saved(now.id);
    const { undo } = change;
    const canGoBack = undo !== null && (now.status === row.status || now.allowedStatuses.includes(row.status));
    toasts.success(change.done, canGoBack ? { undo: () => undo(this.unlessChanged(now)) } : {});
  }

  /** The lead to undo on: what came since (a note, a mail) is no obstacle, another status or owner is a conflict. */
  private unlessChanged(row: LeadRow): LeadRow {
    const known = this.newest.get(row.id);
    const same =
      known && known.version >= row.version && known.status === row.status && known.owner?.id === row.owner?.id;
    return same ? known : row;
  }
}

const KEY = Symbol('lead desk');

export const provideDesk = (): LeadDesk => setContext(KEY, new LeadDesk());
export const useDesk = (): LeadDesk => getContext(KEY);
