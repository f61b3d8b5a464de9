import { isSameOrigin, siteUrlOf } from './same-origin';

function post(headers: Record<string, string>): Request {
  return new Request('https://localhost:3000/x', { method: 'POST', headers });
}
const accepted = (request: Request, configured?: string) => isSameOrigin(request, siteUrlOf(request, configured));

describe('a form that is sent', () => {
  it.each([
    ['on localhost over plain http', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
    ['on another port', { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711' }],
    [
      'behind a proxy that ends TLS',
      {
        host: 'web:3000',
        'x-forwarded-host': 'www.cep.es',
        'x-forwarded-proto': 'https',
        origin: 'https://www.cep.es',
      },
    ],
  ])('%s is accepted', (_, headers) => {
    expect(accepted(post(headers))).toBe(true);
  });

  it('is accepted at the configured address whatever the proxy says', () => {
    expect(accepted(post({ host: 'web:3000', origin: 'https://www.cep.es' }), 'https://www.cep.es')).toBe(true);
  });

  it.each([
    ['from another site', { host: 'www.cep.es', origin: 'https://evil.example' }],
    ['from another port of this machine', { host: 'localhost:3000', origin: 'http://localhost:8080' }],
    ['from a page without an origin', { host: 'www.cep.es', origin: 'null' }],
    ['without saying from where', { host: 'www.cep.es' }],
  ])('%s is refused', (_, headers) => {
    expect(accepted(post(headers))).toBe(false);
  });

  it('is not asked when nothing is changed', () => {
    expect(accepted(new Request('https://localhost:3000/', { headers: { origin: 'https://evil.example' } }))).toBe(
      true,
    );
  });
});

describe('the address of the site', () => {
  it('has the protocol that the visitor used', () => {
    expect(siteUrlOf(post({ host: 'localhost:3000' }), undefined)).toBe('http://localhost:3000');
    expect(siteUrlOf(post({ host: 'www.cep.es', 'x-forwarded-proto': 'https,http' }), undefined)).toBe(
      'https://www.cep.es',
    );
  });
});
