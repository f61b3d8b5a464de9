import { validate, version } from 'uuid';
import { newId } from './new-id';

describe('an id', () => {
  const many = Array.from({ length: 5_000 }, () => newId());

  it('is a UUIDv7 with the time in front', () => {
    const before = Date.now();
    const id = newId();
    expect(validate(id) && version(id)).toBe(7);
    const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before - 1);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it('sorts behind those made before, also within a millisecond', () => {
    expect([...many].sort()).toEqual(many);
  });

  it('comes once, and cannot be told from the one before', () => {
    expect(new Set(many).size).toBe(many.length);
    expect(new Set(many.map((id) => id.slice(-12))).size).toBe(many.length);
  });
});
