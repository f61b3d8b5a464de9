import { appendEvents, newId, systemPrincipal } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { DEMO_PEOPLE } from './demo';
import { isProduction } from './env';
import { buildUser } from './factories/user.factory';
import { User } from './modules/user';

/**
 * The people of the demo centre; safe to repeat, those who are there already stay as they are.
 * @throws in production: everybody knows their password.
 */
export async function seed(db: DataSource): Promise<void> {
  if (isProduction()) throw new Error('identity: demo users are refused in production; their password is public');
  await db.transaction(async (manager) => {
    const added = await insertMissing(manager);
    const events = added.map((user) => ({
      type: 'user.created',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { name: user.name, role: user.role, status: user.status },
    }));
    await appendEvents(manager, events, { principal: systemPrincipal('seed'), requestId: newId() });
  });
}

async function insertMissing(manager: EntityManager): Promise<User[]> {
  const users = await Promise.all(DEMO_PEOPLE.map((person) => buildUser(person)));
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(User)
    .values(users)
    .orIgnore()
    .returning('id')
    .execute();
  const added = new Set((result.raw as { id: string }[]).map(({ id }) => id));
  return users.filter(({ id }) => added.has(id));
}
