import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: people are invited, sign up and reset their passwords by mail. An invited person has no password yet.
 * Of a mailed link only the SHA-256 of its token is kept. A reset and a sign-up are stored before anybody looks whether
 * the address has an account, so that the answer takes as long either way; what is stored goes when it is done with.
 */
export class AccountsByMail1795392000000 implements MigrationInterface {
  name = 'AccountsByMail1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app_user
        ALTER COLUMN password_hash DROP NOT NULL,
        DROP CONSTRAINT app_user_status_check,
        ADD CONSTRAINT app_user_status_check CHECK (status IN ('INVITED', 'ACTIVE', 'DEACTIVATED')),
        ADD CONSTRAINT app_user_password_check CHECK (status <> 'ACTIVE' OR password_hash IS NOT NULL)`);
    await runner.query(`
      CREATE TABLE password_link (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        purpose text NOT NULL CHECK (purpose IN ('INVITATION', 'RESET')),
        hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX password_link_user_idx ON password_link (user_id)`);
    await runner.query(`
      CREATE TABLE password_reset (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE sign_up (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        email text NOT NULL CHECK (email = lower(email)),
        password_hash text NOT NULL,
        hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_up_email_idx ON sign_up (email)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_up', 'password_reset', 'password_link']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DELETE FROM app_user WHERE status = 'INVITED' OR password_hash IS NULL`);
    await runner.query(`
      ALTER TABLE app_user
        DROP CONSTRAINT app_user_password_check,
        DROP CONSTRAINT app_user_status_check,
        ADD CONSTRAINT app_user_status_check CHECK (status IN ('ACTIVE', 'DEACTIVATED')),
        ALTER COLUMN password_hash SET NOT NULL`);
  }
}
