import { isUuid } from '@cep/kit';
import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { User } from './user.entity';

export type UserLoader = DataLoader<string, User | null>;

/** Users by id in one statement; null for an id that is nobody's, or no id at all. */
export async function usersById(db: DataSource, ids: readonly string[]): Promise<(User | null)[]> {
  const wanted = ids.filter((id) => isUuid(id));
  const users = wanted.length === 0 ? [] : await db.getRepository(User).findBy({ id: In(wanted) });
  const byId = new Map(users.map((user) => [user.id, user]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

export function userLoader(db: DataSource): UserLoader {
  return new DataLoader((ids) => usersById(db, ids));
}
