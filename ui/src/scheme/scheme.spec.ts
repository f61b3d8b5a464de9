import { readScheme, schemeCookie, schemeScript } from './scheme';

describe('the colour scheme a visitor chose', () => {
  it.each([
    ['theme=dark', 'dark'],
    ['a=1; theme=light; b=2', 'light'],
    ['theme=purple', 'system'],
    ['other_theme=dark', 'system'],
    ['', 'system'],
    [null, 'system'],
  ] as const)('cookie «%s» means %s', (cookies, expected) => {
    expect(readScheme(cookies)).toBe(expected);
  });

  it('is remembered and forgotten by cookie', () => {
    expect(readScheme(schemeCookie('dark'))).toBe('dark');
    expect(schemeCookie('system')).toContain('Max-Age=0');
  });

  it.each([
    ['x=1; theme=dark', { theme: 'dark' }],
    ['x=1', {}],
  ])('is set by the inline script from «%s»', (cookie, expected) => {
    const dataset = {};
    new Function('document', schemeScript)({ cookie, documentElement: { dataset } });
    expect(dataset).toEqual(expected);
  });
});
