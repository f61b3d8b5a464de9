import { isAllowedFrom, isNetwork } from './addresses';

describe('the networks of a key', () => {
  it.each(['203.0.113.7', '203.0.113.0/24', '2001:db8::1', '2001:db8::/32', ' 10.0.0.0/8 '])('%s is one', (text) =>
    expect(isNetwork(text)).toBe(true),
  );
  it.each(['', 'casa', '203.0.113.256', '203.0.113.0/33', '2001:db8::/129', '203.0.113.0/', '10.0.0.0/8/8'])(
    '«%s» is none',
    (text) => expect(isNetwork(text)).toBe(false),
  );

  it.each([
    ['203.0.113.7', true],
    ['203.0.114.7', false],
    ['::ffff:203.0.113.7', true],
    ['2001:db8:1::9', true],
    ['2001:db9::9', false],
    [null, false],
    ['nonsense', false],
  ])('let in who belongs there: %s is %s', (clientIp, allowed) => {
    expect(isAllowedFrom(clientIp, ['203.0.113.0/24', '2001:db8::/32'])).toBe(allowed);
  });

  it('are any when there are none', () => expect(isAllowedFrom(null, [])).toBe(true));
});
