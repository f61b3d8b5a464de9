import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Agreement } from './agreement.types';

export type AgreementLoader = DataLoader<string, Agreement | null>;

/** What each person agreed to last, in one statement. */
export function agreementLoader(db: DataSource): AgreementLoader {
  return new DataLoader(async (userIds) => {
    const rows = await runSql<Agreement & { userId: string }>(
      db,
      `SELECT DISTINCT ON (user_id) user_id AS "userId", version, accepted_at AS "acceptedAt"
       FROM agreement WHERE user_id = ANY ($1::uuid[]) ORDER BY user_id, accepted_at DESC`,
      [userIds],
    );
    const byUser = new Map(rows.map((row) => [row.userId, row]));
    return userIds.map((id) => byUser.get(id) ?? null);
  });
}
