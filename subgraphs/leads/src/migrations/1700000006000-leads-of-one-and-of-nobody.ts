import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: an advisor sees their own leads and those of nobody, of one status and newest first; each half is one walk of this index. */
export class LeadsOfOneAndOfNobody implements MigrationInterface {
  name = 'LeadsOfOneAndOfNobody1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX lead_by_owner_and_status ON lead (owner_id, status, created_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX lead_by_owner_and_status`);
  }
}
