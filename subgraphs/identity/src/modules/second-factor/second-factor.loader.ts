import { runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

export interface FactorState {
  enabledAt: Date;
  recoveryCodesLeft: number;
}

export type FactorLoader = DataLoader<string, FactorState | null>;

/** Who has a second factor in use, in one statement. */
export function factorLoader(db: DataSource): FactorLoader {
  return new DataLoader(async (userIds) => {
    const rows = await runSql<FactorState & { userId: string }>(
      db,
      `SELECT f.user_id AS "userId", f.enabled_at AS "enabledAt",
              (SELECT count(*)::int FROM recovery_code r WHERE r.user_id = f.user_id) AS "recoveryCodesLeft"
       FROM second_factor f WHERE f.user_id = ANY ($1::uuid[]) AND f.enabled_at IS NOT NULL`,
      [userIds],
    );
    const byUser = new Map(rows.map((row) => [row.userId, row]));
    return userIds.map((id) => byUser.get(id) ?? null);
  });
}
