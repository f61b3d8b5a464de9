import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: a gateway that starts asks which sessions were revoked lately; of all there are, those are few. */
export class IndexRevokedSessions1795392003000 implements MigrationInterface {
  name = 'IndexRevokedSessions1795392003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX session_revoked_idx ON session (revoked_at) WHERE revoked_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX session_revoked_idx`);
  }
}
