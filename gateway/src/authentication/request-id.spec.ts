import { validate, version } from 'uuid';
import { requestIdOf } from './request-id';

describe('a request id', () => {
  it('is a fresh UUIDv7 when the caller has none', () => {
    const ids = Array.from({ length: 2_000 }, () => requestIdOf(undefined));
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const age = Date.now() - Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16);
    expect(age).toBeLessThan(60_000);
  });

  it("is the caller's when it is a UUID, in one spelling", () => {
    expect(requestIdOf('0198C0DE-0000-4000-8000-00000000000A')).toBe('0198c0de-0000-4000-8000-00000000000a');
  });

  it.each(['', 'abc', '0198c0de-0000-4000-8000-00000000000a\n{"level":"error"}'])('is never %j', (header) => {
    expect(requestIdOf(header)).not.toBe(header);
  });
});
