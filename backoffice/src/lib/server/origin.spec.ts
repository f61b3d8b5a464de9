import { isForeign, type OriginFacts } from './origin';

const facts = (over: Partial<OriginFacts>): OriginFacts => ({
  method: 'POST',
  origin: 'http://localhost:3001',
  fetchSite: null,
  host: 'localhost:3001',
  trusted: [],
  ...over,
});

describe('a form that comes from another site', () => {
  it.each<[string, Partial<OriginFacts>]>([
    ['this very site over plain HTTP', {}],
    ['another port of ours', { origin: 'http://localhost:3107', host: 'localhost:3107' }],
    ['this site behind a proxy that ends TLS', { origin: 'https://panel.cep.example', host: 'panel.cep.example' }],
    [
      'a configured address, whatever Host says',
      { origin: 'https://panel.cep.example', host: '10.0.0.4:3001', trusted: ['https://panel.cep.example'] },
    ],
    ['a browser that vouches for it', { fetchSite: 'same-origin' }],
    ['reading only', { method: 'GET', origin: 'https://evil.example' }],
  ])('is let in from %s', (_what, over) => {
    expect(isForeign(facts(over))).toBe(false);
  });

  it.each<[string, Partial<OriginFacts>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this host', { origin: 'http://localhost:3000' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nowhere', { origin: null }],
    ['a browser that says so', { fetchSite: 'cross-site' }],
    ['a sister site', { fetchSite: 'same-site' }],
    ['a request without Host', { host: null }],
  ])('is refused from %s', (_what, over) => {
    expect(isForeign(facts(over))).toBe(true);
  });
});
