import { toAccountFaults } from './answer';

const NAMES = { email: 'email', next: 'new-password' };

describe('faults of an account form', () => {
  it('stand at the fields of the form', () => {
    const errors = [
      { field: ['email'], message: 'Escribe tu correo.' },
      { field: ['input', 'next'], message: 'Usa al menos 8 caracteres.' },
    ];
    expect(toAccountFaults(errors, NAMES)).toEqual([
      { field: 'email', message: 'Escribe tu correo.' },
      { field: 'new-password', message: 'Usa al menos 8 caracteres.' },
    ]);
  });

  it('are about the whole form when it has no such field', () => {
    const errors = [
      { field: null, message: 'Espera.' },
      { field: ['token'], message: 'El enlace ha caducado.' },
    ];
    expect(toAccountFaults(errors, NAMES).map(({ field }) => field)).toEqual([null, null]);
  });

  it('are said once a field', () => {
    const errors = ['primera', 'segunda'].map((message) => ({ field: ['email'], message }));
    expect(toAccountFaults(errors, NAMES)).toEqual([{ field: 'email', message: 'primera' }]);
  });
});
