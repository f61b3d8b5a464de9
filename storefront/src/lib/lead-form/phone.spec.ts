import { readPhone } from './phone';

describe('a phone as people type it', () => {
  it.each([
    ['612 34 56 78', '+34612345678'],
    ['612-345-678', '+34612345678'],
    ['+34 963 55 01 20', '+34963550120'],
    ['0034 612 345 678', '+34612345678'],
    ['+351 912 345 678', '+351912345678'],
  ])('%s is %s', (typed, e164) => {
    expect(readPhone(typed)).toEqual({ e164, fault: null });
  });

  it.each([
    ['612 34', 'Al teléfono le falta alguna cifra'],
    ['+34 612 34 56', 'Al teléfono le falta alguna cifra'],
    ['912345678901', 'Si no es español, empieza por +'],
    ['123456789', 'Si no es español, empieza por +'],
  ])('%s: %s', (typed, fault) => {
    expect(readPhone(typed)).toEqual({ e164: null, fault });
  });

  it('may be left out', () => {
    expect(readPhone('  ')).toEqual({ e164: null, fault: null });
  });
});
