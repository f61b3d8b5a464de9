import { can } from '@cep/kit';
import type { LeadsContext } from '../../context';
import type { Lead } from './lead.entity';
import { leadsById } from './lead.loader';

/** An id alone opens nothing: whoever may not read leads gets null, as for an id that does not exist. */
export async function resolveLeads(ids: readonly string[], context: LeadsContext): Promise<(Lead | null)[]> {
  return can(context.principal, 'lead.read') ? leadsById(context, ids) : ids.map(() => null);
}
