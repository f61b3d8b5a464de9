import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: partners and workers come with keys, of which only a hash is kept; two secrets of one key live side by side while
 * one replaces the other. Settings are stored only where they differ from their defaults; a secret one is sealed.
 */
export class ApiKeysAndSettings1795392002000 implements MigrationInterface {
  name = 'ApiKeysAndSettings1795392002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('PARTNER', 'WORKER')),
        prefix text NOT NULL,
        scopes text[] NOT NULL,
        plan text NOT NULL,
        allowed_addresses text[] NOT NULL,
        owner_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE api_key_secret (
        hash bytea PRIMARY KEY,
        api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz
      )`);
    await runner.query(`CREATE INDEX api_key_secret_key_idx ON api_key_secret (api_key_id)`);
    await runner.query(`
      CREATE TABLE setting (
        key text PRIMARY KEY,
        value text,
        sealed_value bytea,
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by uuid,
        CHECK ((value IS NULL) <> (sealed_value IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['setting', 'api_key_secret', 'api_key']) await runner.query(`DROP TABLE ${table}`);
  }
}
