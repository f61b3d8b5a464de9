import { loginPath, returnPath, stepPath } from './return-path';

describe('where a login leads back to', () => {
  it('goes back to a page of this site with its filters', () => {
    expect(returnPath('/leads/018f?estado=NEW&q=ana')).toBe('/leads/018f?estado=NEW&q=ana');
  });

  it.each([
    ['another site', 'https://evil.example/'],
    ['a site without scheme', '//evil.example/'],
    ['a backslash that browsers read as a slash', '/\\evil.example'],
    ['a double slash after normalising', '/.//evil.example'],
    ['dots that leave a double slash', '/a/..//evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/\n/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'leads'],
    ['nothing', ''],
    ['null', null],
  ])('goes to the inbox for %s', (_what, wanted) => {
    expect(returnPath(wanted)).toBe('/');
  });

  it.each(['/entrar', '/entrar?volver=/colas', '/entrar/codigo', '/salir', '/sesion'])(
    'does not go round in circles by %s',
    (wanted) => {
      expect(returnPath(wanted)).toBe('/');
    },
  );

  it('does not carry the token of a mailed link along', () => {
    expect(loginPath('/contrasena/abc', 'sesion')).toBe('/entrar?aviso=sesion');
  });

  it('keeps where the person was through the steps of a login, and says why they are there', () => {
    expect(stepPath('/entrar/codigo', '/colas')).toBe('/entrar/codigo?volver=%2Fcolas');
    expect(loginPath('/colas', 'sesion')).toBe('/entrar?aviso=sesion&volver=%2Fcolas');
  });

  it('keeps the address short for the inbox and encodes the rest', () => {
    expect(loginPath('/')).toBe('/entrar');
    expect(loginPath('/colas?cola=mail&x=1')).toBe('/entrar?volver=%2Fcolas%3Fcola%3Dmail%26x%3D1');
  });
});
