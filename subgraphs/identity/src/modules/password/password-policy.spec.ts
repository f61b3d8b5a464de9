import { UserRole } from '../user';
import { passwordFault } from './password-policy';

const owner = (role: UserRole) => ({ role, name: 'Marta Ruiz', email: 'marta@cep.example' });
const codeOf = async (password: string, role = UserRole.ADVISOR) =>
  (await passwordFault(password, owner(role), 'password'))?.code ?? null;

describe('a chosen password', () => {
  it('has 15 characters for staff and 8 for students', async () => {
    expect(await codeOf('loro verde pip')).toBe('WEAK_PASSWORD');
    expect(await codeOf('loro verde pipa')).toBeNull();
    expect(await codeOf('kx8!qLm', UserRole.STUDENT)).toBe('WEAK_PASSWORD');
    expect(await codeOf('kx8!qLmz', UserRole.STUDENT)).toBeNull();
  });

  it('counts what people see: an emoji or an accented letter is one character, however it is typed', async () => {
    expect(await codeOf('🦜🌳🍐🫖🧂🪣🎈', UserRole.STUDENT)).toBe('WEAK_PASSWORD');
    expect(await codeOf('🦜🌳🍐🫖🧂🪣🎈🪁', UserRole.STUDENT)).toBeNull();
    expect(await codeOf('e\u0301l tu yo', UserRole.STUDENT)).toBe(await codeOf('él tu yo', UserRole.STUDENT));
  });

  it('may have 64 characters of any kind, and is refused before it costs too much to hash', async () => {
    const long = [...'🦜🌳🍐🫖🧂🪣🎈🪁']
      .flatMap((one, index, all) => all.map((other) => one + other))
      .join('')
      .slice(0, 128);
    expect([...long]).toHaveLength(64);
    expect(await codeOf(long)).toBeNull();
    expect(await codeOf('frase larga '.repeat(22))).toBe('WEAK_PASSWORD');
  });

  it('is said to be missing when it is', async () => expect(await codeOf('')).toBe('REQUIRED'));
});
