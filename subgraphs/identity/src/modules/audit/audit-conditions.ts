import { isUuid } from '@cep/kit';
import { Conditions, contains } from '../../shared';
import { fold } from './audit-row';
import type { AuditFilter } from './audit.types';

const MAX_WORDS = 8;

/** The WHERE of a filter; all that is given must hold. */
export function auditConditions(filter: AuditFilter): Conditions {
  const { from, to, text } = filter;
  const where = new Conditions()
    .equal('actor_id', filter.actorId, 'text')
    .any('actor_kind', filter.actorKinds, 'text')
    .any('source', filter.sources, 'text')
    .any('action', filter.actions, 'text')
    .equal('subject_type', filter.subjectType, 'text')
    .equal('subject_id', filter.subjectId, 'text')
    .equal('request_id', filter.requestId, 'text');
  if (from) where.add((value) => `occurred_at >= ${value(from)}::timestamptz`);
  if (to) where.add((value) => `occurred_at < ${value(to)}::timestamptz`);
  for (const word of fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS))
    where.add((value) => (isUuid(word) ? ofId(value(word)) : `search LIKE ${value(contains(word))}`));
  return where;
}

/** Of whoever or whatever has this id. */
const ofId = (id: string): string => `(subject_id = ${id} OR request_id = ${id} OR actor_id = ${id})`;
