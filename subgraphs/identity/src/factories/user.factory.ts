import { newId } from '@cep/kit';
import { faker } from '@faker-js/faker/locale/es';
import type { DataSource } from 'typeorm';
import { DEMO_PASSWORD } from '../demo';
import { hashPassword } from '../modules/password';
import { User, UserRole, UserStatus } from '../modules/user';

export { DEMO_PASSWORD };

let demoHash: Promise<string> | undefined;

/** Hashed once: argon2 is slow on purpose, and the password is the same for all of them. */
export function demoPasswordHash(): Promise<string> {
  demoHash ??= hashPassword(DEMO_PASSWORD);
  return demoHash;
}

/** A believable advisor in use with the demo password, not stored yet; what matters is given. */
export async function buildUser(overrides: Partial<User> = {}): Promise<User> {
  return Object.assign(new User(), {
    id: newId(),
    name: `${faker.person.firstName()} ${faker.person.lastName()} ${faker.person.lastName()}`,
    email: `${faker.string.alphanumeric({ length: 12, casing: 'lower' })}@cep.example`,
    passwordHash: await demoPasswordHash(),
    role: UserRole.ADVISOR,
    status: UserStatus.ACTIVE,
    lastLoginAt: null,
    createdAt: new Date(),
    ...overrides,
  });
}

/** The same, stored. */
export async function createUser(db: DataSource, overrides: Partial<User> = {}): Promise<User> {
  const user = await buildUser(overrides);
  await db.getRepository(User).insert(user);
  return user;
}
