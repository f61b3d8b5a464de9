import { loginPath, returnPath } from './return-path';

describe('where a login leads', () => {
  it.each(['/cuenta/permisos', '/cuenta/datos?aviso=nombre', '/cursos/soldadura'])('is back to %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\tevil.example',
    '/cuenta/entrar',
    '/cuenta/contrasena/abc',
  ])('is the account instead of %j', (path) => {
    expect(returnPath(path)).toBe('/cuenta');
  });

  it('is written into the address only when it is not the account itself', () => {
    expect(loginPath('/cuenta')).toBe('/cuenta/entrar');
    expect(loginPath('/cuenta/permisos')).toBe('/cuenta/entrar?volver=%2Fcuenta%2Fpermisos');
  });
});
