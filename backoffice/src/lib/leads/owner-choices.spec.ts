import type { Me } from '#lib/auth/me.ts';
import { ownerChoices } from './owner-choices';

const me = (role: Me['role'], ...permissions: string[]): Me => ({ id: 'me', name: 'Marta', role, permissions });
const people = [
  { id: 'me', name: 'Marta' },
  { id: 'u9', name: 'Diego' },
];
const labels = (who: Me, chosen: string | null = null) => ownerChoices(who, people, chosen).map(({ label }) => label);

describe('whose leads can be chosen', () => {
  it('leaves out whose leads an advisor does not see', () => {
    expect(labels(me('ADVISOR', 'lead.assign'))).toEqual(['Mías', 'Sin asignar']);
  });

  it('offers everybody to who sees the leads of all, oneself by one word', () => {
    expect(labels(me('ADMIN', 'lead.assign'))).toEqual(['Mías', 'Sin asignar', 'Diego']);
    expect(labels(me('VIEWER'))).toEqual(['Sin asignar', 'Diego']);
  });

  it('keeps the one that an address names already', () => {
    expect(labels(me('ADVISOR', 'lead.assign'), 'u9')).toEqual(['Mías', 'Sin asignar', 'Diego']);
  });
});
