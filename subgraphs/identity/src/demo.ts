import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { isProduction } from './env';
import { verifyPassword } from './modules/password';
import { UserRole, UserStatus } from './modules/user';

/** Of every person of the demo centre; public. */
export const DEMO_PASSWORD = 'demostracion-2026';

/** One for each role, and a team of advisors among whom leads can be shared out. */
export const DEMO_PEOPLE: readonly { name: string; email: string; role: UserRole }[] = [
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
 * Keeps a production from starting on a database that was a demo before: everybody knows how to log in to it.
 * @throws when one of the demo's people is in use with the demo's password.
 */
export async function refuseDemoUsers(db: DataSource): Promise<void> {
  if (!isProduction()) return;
  const rows = await runSql<{ email: string; password_hash: string }>(
    db,
    `SELECT email, password_hash FROM app_user WHERE status = $1 AND email = ANY ($2)`,
    [UserStatus.ACTIVE, DEMO_PEOPLE.map(({ email }) => email)],
  );
  for (const { email, password_hash } of rows) {
    if (await verifyPassword(password_hash, DEMO_PASSWORD))
      throw new Error(
        `identity: ${email} has the public password of the demo; production does not start with it. Use a database of its own`,
      );
  }
}
