import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a second factor by authenticator app. Its secret must be read to check a code, so it is sealed with a key that
 * is not in the database; `last_step` lets each code count once. Recovery codes and the tokens between the two steps of
 * a login are kept as hashes.
 */
export class SecondFactors1795392001000 implements MigrationInterface {
  name = 'SecondFactors1795392001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factor (
        user_id uuid PRIMARY KEY REFERENCES app_user ON DELETE CASCADE,
        sealed_secret bytea NOT NULL,
        begun_at timestamptz NOT NULL DEFAULT now(),
        enabled_at timestamptz,
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE recovery_code (
        user_id uuid NOT NULL REFERENCES second_factor ON DELETE CASCADE,
        hash bytea NOT NULL,
        PRIMARY KEY (user_id, hash)
      )`);
    await runner.query(`
      CREATE TABLE login_challenge (
        hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('SECOND_FACTOR', 'ENROLMENT')),
        attempts integer NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX login_challenge_user_idx ON login_challenge (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['login_challenge', 'recovery_code', 'second_factor'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
