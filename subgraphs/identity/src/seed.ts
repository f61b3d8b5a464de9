import { appendEvents, newId, systemPrincipal } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { isProduction } from './env';
import { buildUser } from './factories/user.factory';
import { User, UserRole } from './modules/user';

/** One for each role, and a team of advisors among whom leads can be shared out. */
const PEOPLE: readonly { name: string; email: string; role: UserRole }[] = [
  { name: 'Carmen Ortega Vidal', email: 'admin@cep.example', role: UserRole.ADMIN },
  { name: 'Javier Molina Reyes', email: 'gestor@cep.example', role: UserRole.ACADEMIC_MANAGER },
  { name: 'Lucía Navarro Gil', email: 'marketing@cep.example', role: UserRole.MARKETING },
  { name: 'Marta Ruiz Cabrera', email: 'asesor@cep.example', role: UserRole.ADVISOR },
  { name: 'Andrés Peña Soto', email: 'lectura@cep.example', role: UserRole.VIEWER },
  { name: 'Noelia Santana Díaz', email: 'noelia.santana@cep.example', role: UserRole.ADVISOR },
  { name: 'Álvaro Hernández Melián', email: 'alvaro.hernandez@cep.example', role: UserRole.ADVISOR },
  { name: 'Inmaculada Rivero Quintana', email: 'inmaculada.rivero@cep.example', role: UserRole.ADVISOR },
  { name: 'Íñigo Zabala Larrea', email: 'inigo.zabala@cep.example', role: UserRole.ADVISOR },
];

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
  const users = await Promise.all(PEOPLE.map((person) => buildUser(person)));
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
