import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: whoever opens an account agrees to the privacy policy, and the centre must be able to show it: to which version,
 * when, by which request, and a keyed hash of where it came from. It waits in the sign-up and becomes a row of the
 * account with it. Evidence: the database refuses to change a row, whoever asks; it goes only with its account.
 */
export class Agreements1795392005000 implements MigrationInterface {
  name = 'Agreements1795392005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_up
        ADD COLUMN agreed_version text,
        ADD COLUMN request_id text,
        ADD COLUMN ip_hash bytea`);
    await runner.query(`
      CREATE TABLE agreement (
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        version text NOT NULL CHECK (version <> ''),
        accepted_at timestamptz NOT NULL,
        request_id text NOT NULL,
        ip_hash bytea,
        PRIMARY KEY (user_id, version)
      )`);
    await runner.query(`
      CREATE FUNCTION agreement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what somebody agreed to does not change';
      END $$`);
    await runner.query(
      `CREATE TRIGGER agreement_stays BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION agreement_stays()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agreement`);
    await runner.query(`DROP FUNCTION agreement_stays()`);
    await runner.query(`
      ALTER TABLE sign_up DROP COLUMN agreed_version, DROP COLUMN request_id, DROP COLUMN ip_hash`);
  }
}
