import { checkLogin } from './login-input';

const faults = (input: { email: string; password: string }) =>
  checkLogin(input).errors.map(({ field, code }) => [field, code]);

describe('what is typed into the login form', () => {
  it('is taken with stray spaces and capitals in the address', () => {
    expect(checkLogin({ email: '  Admin@CEP.example ', password: ' con espacios ' })).toEqual({
      value: { email: 'admin@cep.example', password: ' con espacios ' },
      errors: [],
    });
  });

  it('is answered with every fault at once', () => {
    expect(faults({ email: ' ', password: '' })).toEqual([
      [['email'], 'REQUIRED'],
      [['password'], 'REQUIRED'],
    ]);
  });

  it('must have an address in the address field', () => {
    expect(faults({ email: 'admin', password: 'x' })).toEqual([[['email'], 'INVALID']]);
  });

  it('may not be so long that hashing it hurts', () => {
    expect(faults({ email: 'a@b.es', password: 'x'.repeat(257) })).toEqual([[['password'], 'INVALID']]);
  });
});
