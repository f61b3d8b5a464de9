import { hasStaleTexts, needsNewKey, toFaults } from './answer';

describe('typed errors of the graph in the form', () => {
  it('stand at the field that their path ends in', () => {
    expect(
      toFaults([
        { field: ['input', 'email'], code: 'INVALID', message: 'El correo no existe' },
        { field: ['input', 'lastName'], code: 'TEXT_TOO_LONG', message: 'Demasiado largo' },
        { field: ['consents', '0', 'granted'], code: 'CONSENT_REQUIRED', message: 'Falta tu permiso' },
      ]),
    ).toEqual([
      { field: 'email', message: 'El correo no existe' },
      { field: 'name', message: 'Demasiado largo' },
      { field: 'consent', message: 'Falta tu permiso' },
    ]);
  });

  it('stand at the run when it is full or closed, whatever the path says', () => {
    expect(toFaults([{ field: null, code: 'RUN_FULL', message: 'Completa' }])).toEqual([
      { field: 'run', message: 'Completa' },
    ]);
  });

  it('say one sentence a field, and keep those about the whole', () => {
    const error = (message: string, field: string[] | null) => ({ field, code: 'INVALID' as const, message });
    expect(toFaults([error('a', ['email']), error('b', ['email']), error('c', null), error('d', null)])).toEqual([
      { field: 'email', message: 'a' },
      { field: null, message: 'c' },
      { field: null, message: 'd' },
    ]);
  });

  it('tell that the consent texts changed meanwhile', () => {
    expect(hasStaleTexts([{ field: null, code: 'CONSENT_TEXT_STALE', message: '' }])).toBe(true);
    expect(hasStaleTexts([{ field: null, code: 'CONSENT_REQUIRED', message: '' }])).toBe(false);
  });

  it('ask for a new key only when the old one was used for something else', () => {
    expect(needsNewKey([{ field: null, code: 'IDEMPOTENCY_KEY_REUSED', message: '' }])).toBe(true);
    expect(needsNewKey([{ field: null, code: 'INVALID', message: '' }])).toBe(false);
  });
});
