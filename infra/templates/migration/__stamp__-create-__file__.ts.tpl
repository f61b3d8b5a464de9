import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: the {{words}}, see src/modules/{{file}}. */
export class Create{{Noun}}{{stamp}} implements MigrationInterface {
  name = 'Create{{Noun}}{{stamp}}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE {{table}} (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE {{table}}');
  }
}
