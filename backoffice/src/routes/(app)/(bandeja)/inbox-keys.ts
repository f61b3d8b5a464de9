import type { Permission } from '#lib/auth/me.ts';
import type { Keyboard } from '#lib/keyboard/keyboard.svelte.ts';
import type { Intent, LeadDesk } from '#lib/leads/lead-desk.svelte.ts';
import type { LeadRow } from '#lib/leads/lead-row.ts';
import type { Inbox } from './inbox.svelte';

export interface InboxKeysInput {
  inbox: Inbox;
  desk: LeadDesk;
  openId: () => string | null;
  open: (id: string) => Promise<void>;
  close: () => Promise<void>;
  can: (permission: Permission) => boolean;
  scroller: () => HTMLElement | undefined;
}

const ROW = 'a[data-lead]';

/** The keys of list and lead: j and k walk the rows, letters act on the row with the focus or the open lead. */
export function inboxKeys(keyboard: Keyboard, input: InboxKeysInput): () => void {
  const rows = (): HTMLAnchorElement[] => [...(input.scroller()?.querySelectorAll<HTMLAnchorElement>(ROW) ?? [])];
  const focusedId = (): string | null => document.activeElement?.closest<HTMLElement>(ROW)?.dataset['lead'] ?? null;

  function walk(step: 1 | -1): void {
    const all = rows();
    const from = focusedId() ?? input.openId();
    const at = all.findIndex((row) => row.dataset['lead'] === from);
    const target = at < 0 ? all[0] : all[at + step];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  async function act(intent: Intent, permission: Permission): Promise<void> {
    const id = focusedId() ?? input.openId();
    if (id === null || !input.can(permission)) return;
    if (id !== input.openId()) await input.open(id);
    input.desk.intent = intent;
  }

  function contacted(): void {
    const id = focusedId() ?? input.openId();
    const row: LeadRow | undefined = input.inbox.list.shown.find((shown) => shown.row.id === id)?.row;
    if (row?.allowedStatuses.includes('CONTACTED') && input.can('lead.changeStatus'))
      void input.desk.changeStatus(row, 'CONTACTED');
    else if (id !== null && id === input.openId()) input.desk.intent = 'contacted';
  }

  function escape(): void {
    const id = input.openId();
    if (id !== null)
      void input.close().then(() =>
        rows()
          .find((row) => row.dataset['lead'] === id)
          ?.focus(),
      );
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  const off = [
    keyboard.on('next', () => walk(1)),
    keyboard.on('previous', () => walk(-1)),
    keyboard.on('reveal', () => input.inbox.reveal()),
    keyboard.on('status', () => void act('status', 'lead.changeStatus')),
    keyboard.on('assign', () => void act('assign', 'lead.assign')),
    keyboard.on('note', () => void act('note', 'lead.addNote')),
    keyboard.on('contacted', contacted),
    keyboard.on('escape', escape),
  ];
  return () => off.forEach((end) => end());
}
