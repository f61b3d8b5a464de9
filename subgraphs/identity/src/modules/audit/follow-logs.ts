import type { Follower } from '@cep/kit';
import { appendAudit } from './append-audit';
import { toAuditRow } from './audit-row';

/** Whose accepted mutations are audited: everybody's. One that is not installed is not there to be followed. */
const SOURCES = ['identity', 'content', 'leads', 'analytics'];

export const auditFollowers: readonly Follower[] = SOURCES.map((source) => ({
  source,
  consumer: `audit:${source}`,
  types: 'all',
  unhurried: true,
  handle: (events, manager, { secret }) =>
    appendAudit(
      manager,
      events.map((event) => toAuditRow(source, event)),
      secret,
    ),
}));
