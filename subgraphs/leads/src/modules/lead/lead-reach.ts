import { type Permission, type Principal, scopeOf } from '@cep/kit';

/**
 * Which leads a permission reaches, as a condition on `lead`; the value it needs is added to the values. Every statement
 * that reads or changes leads for somebody holds it, so that a lead of others is as one that does not exist.
 */
export function reach(principal: Principal, permission: Permission, values: unknown[]): string {
  const scope = scopeOf(principal, permission);
  if (scope === 'all') return 'true';
  if (scope !== 'ownOrUnassigned') return 'false';
  values.push(principal.userId);
  return `(lead.owner_id = $${values.length}::uuid OR lead.owner_id IS NULL)`;
}

/** In charge of nothing: whoever goes by person and is nobody must not be taken for one who sees all. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The person whose leads are all that `lead.read` reaches, beside those of nobody; null where it reaches all leads, or none. */
export function narrowedTo(principal: Principal): string | null {
  return scopeOf(principal, 'lead.read') === 'ownOrUnassigned' ? (principal.userId ?? NOBODY) : null;
}
