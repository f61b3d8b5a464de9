import { can, type Me } from '#lib/auth/me.ts';
import { MINE, NOBODY } from './inbox-filter';

interface Choice {
  value: string;
  label: string;
}

/** An advisor sees their own leads and those of nobody; the server holds to it, here it only saves a list without rows. */
const seesLeadsOfOthers = (me: Me): boolean => me.role !== 'ADVISOR';

/**
 * Whose leads the inbox offers to narrow down to. Somebody the address names already is among them whatever the role:
 * a filter that is on must not look as if it were off.
 */
export function ownerChoices(
  me: Me,
  people: readonly { id: string; name: string }[],
  chosen: string | null = null,
): Choice[] {
  const others = people.filter(({ id }) => id !== me.id && (seesLeadsOfOthers(me) || id === chosen));
  return [
    ...(can(me, 'lead.assign') ? [{ value: MINE, label: 'Mías' }] : []),
    { value: NOBODY, label: 'Sin asignar' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
