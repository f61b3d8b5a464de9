import { PUBLIC_PRINCIPAL } from '@cep/kit';
import { LeadStatus } from './lead.enums';
import { contactFor } from './lead-contact';
import { readLeadRequest } from './lead-request';
import { allowedStatuses } from './lead-status';
import { ConsentPurpose } from '../consent';

const consents = [{ purpose: ConsentPurpose.CONTACT, granted: true, textId: 't' }];
const base = { idempotencyKey: 'k', firstName: 'Ana', consents };

describe('a request for information', () => {
  it.each([
    ['612 345 678', '+34612345678'],
    ['+34 612 34 56 78', '+34612345678'],
    ['0034612345678', '+34612345678'],
    ['+351 912 345 678', '+351912345678'],
  ])('takes the phone %s as %s', (phone, stored) => {
    expect(readLeadRequest({ ...base, phone }).request?.phone).toBe(stored);
  });

  it('has the same hash for the same content, whatever the spaces and capitals of the address', () => {
    const hash = (email: string) => readLeadRequest({ ...base, email }).request?.contentHash;
    expect(hash(' Ana@Correo.es ')).toBe(hash('ana@correo.es'));
    expect(hash('ana@correo.es')).not.toBe(hash('eva@correo.es'));
  });
});

describe('the status of a lead', () => {
  it('can always be taken back', () => {
    for (const from of Object.values(LeadStatus)) {
      for (const to of allowedStatuses(from)) expect(allowedStatuses(to)).toContain(from);
    }
  });
});

describe('the contact of a lead', () => {
  const person = { firstName: 'Ana', lastName: 'Gil', email: 'ana.gil@correo.es', phone: '+34612345678' };

  it('is masked for a viewer and never leaks a whole value', () => {
    const shown = contactFor(person, { ...PUBLIC_PRINCIPAL, role: 'VIEWER' });
    expect(shown).toMatchObject({ visibility: 'MASKED', email: null, phone: null, firstName: null });
    expect(JSON.stringify(shown)).not.toMatch(/Ana|Gil|correo|612345/);
  });

  it('is shown to an advisor as a person reads it', () => {
    expect(contactFor(person, { ...PUBLIC_PRINCIPAL, role: 'ADVISOR' })).toMatchObject({
      displayName: 'Ana Gil',
      displayPhone: '612 345 678',
    });
  });
});
