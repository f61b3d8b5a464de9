import { can, type Principal } from '@cep/kit';
import { LeadSource } from './lead.enums';

/** Pages that anybody can send a form from. */
const OPEN: ReadonlySet<LeadSource> = new Set([
  LeadSource.COURSE_PAGE,
  LeadSource.CONTACT_PAGE,
  LeadSource.CAMPUS_PAGE,
  LeadSource.LANDING,
]);

/**
 * The door that a request came by: what its sender says, as far as it is theirs to say. Whoever works with leads writes
 * down those of others.
 * @returns null for a door that the sender cannot have come by
 */
export function doorOf(principal: Principal, said: LeadSource | null | undefined): LeadSource | null {
  // A partner's requests come by its own door, whatever they say.
  if (principal.role === 'PARTNER') return LeadSource.PARTNER;
  const source = said ?? LeadSource.COURSE_PAGE;
  if (OPEN.has(source) || can(principal, 'lead.read')) return source;
  return principal.role === 'STUDENT' && source === LeadSource.ACCOUNT ? source : null;
}
