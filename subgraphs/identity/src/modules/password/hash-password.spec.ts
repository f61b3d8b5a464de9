import { ARGON2, hashPassword, verifyPassword } from './hash-password';

describe('a password', () => {
  it('is kept as argon2id with the parameters that OWASP asks for', async () => {
    const stored = await hashPassword('demostracion-2026');
    expect(stored).toMatch(/^\$argon2id\$v=19\$/);
    expect(stored).toContain(`m=${ARGON2.memoryCost},t=${ARGON2.timeCost},p=${ARGON2.parallelism}`);
    expect(ARGON2).toEqual({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  });

  it('is recognised, and no other is', async () => {
    const stored = await hashPassword('contraseña larga');
    await expect(verifyPassword(stored, 'contraseña larga')).resolves.toBe(true);
    await expect(verifyPassword(stored, 'contraseña larg')).resolves.toBe(false);
  });

  it('is the same however the keyboard composed its accents', async () => {
    const stored = await hashPassword('mañana'.normalize('NFC'));
    await expect(verifyPassword(stored, 'mañana'.normalize('NFD'))).resolves.toBe(true);
  });

  it('is never right for an account that does not exist', async () => {
    await expect(verifyPassword(null, 'demostracion-2026')).resolves.toBe(false);
  });

  it('makes a different hash each time', async () => {
    expect(await hashPassword('igual')).not.toBe(await hashPassword('igual'));
  });
});
