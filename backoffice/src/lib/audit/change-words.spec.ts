import { fieldWords, valueWords } from './change-words';

describe('a change in words', () => {
  it.each([
    ['User', 'role', 'ADVISOR', 'Asesoría'],
    ['User', 'status', 'INVITED', 'Invitada'],
    ['Lead', 'status', 'CONTACTED', 'Contactada'],
    ['ApiKey', 'plan', 'basic', 'Básico'],
    ['ApiKey', 'kind', 'WORKER', 'Trabajador'],
    ['ApiKey', 'scopes', '["catalogue.read","lead.create"]', 'catalogue.read, lead.create'],
    ['ApiKey', 'allowedAddresses', '[]', 'Ninguna'],
    ['ApiKey', 'allowedAddresses', '[203.0', '[203.0'],
    ['Setting', 'isSet', 'true', 'Sí'],
    ['Setting', 'value', '+34928000111', '+34928000111'],
    ['User', 'agreedAt', '2026-11-22T11:30:00.000Z', '22 nov 2026, 12:30'],
    ['ApiKey', 'expiresAt', 'pronto', 'pronto'],
    ['Queue', 'failedUntil', '1795347000000', '22 nov 2026, 12:30'],
    ['CourseRun', 'startsOn', '2027-01-12', '12 ene 2027'],
    ['Course', 'status', 'PUBLISHED', 'PUBLISHED'],
  ])('says of %s.%s %s: %s', (type, path, value, words) => expect(valueWords(type, path, value)).toBe(words));

  it('has no words for no value', () => {
    expect(valueWords('User', 'role', null)).toBeNull();
    expect(valueWords('User', 'role', undefined)).toBeNull();
  });

  it('names fields, the unknown ones by their own name', () => {
    expect(fieldWords('allowedAddresses')).toBe('Direcciones');
    expect(fieldWords('toString')).toBe('toString');
  });
});
