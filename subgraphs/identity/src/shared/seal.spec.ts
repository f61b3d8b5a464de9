import { seal, unseal } from './seal';

const context = {
  secret: 'a secret for tests, longer than thirty-two characters',
  purpose: 'totp',
  owner: 'u1',
} as const;

describe('a sealed text', () => {
  it('opens for whom it was sealed', () => {
    expect(unseal(seal('clave ñ', context), context)).toBe('clave ñ');
  });

  it('looks different each time, and like nothing', () => {
    const sealed = seal('clave', context);
    expect(sealed.equals(seal('clave', context))).toBe(false);
    expect(sealed.includes('clave')).toBe(false);
  });

  it.each([
    ['in the row of another', { ...context, owner: 'u2' }],
    ['for another purpose', { ...context, purpose: 'setting' as const }],
    ['under another secret', { ...context, secret: `${context.secret}!` }],
  ])('does not open %s', (_, other) => {
    expect(() => unseal(seal('clave', context), other)).toThrow();
  });

  it('does not open once altered', () => {
    const sealed = seal('clave', context);
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
    expect(() => unseal(sealed, context)).toThrow();
  });
});
