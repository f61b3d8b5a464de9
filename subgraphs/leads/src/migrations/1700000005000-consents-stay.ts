import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the ledger of consents is evidence. A line may be marked as withdrawn once; whatever else is changed about
 * it, the database refuses, whoever asks. Rows go only with their whole request.
 */
export class ConsentsStay implements MigrationInterface {
  name = 'ConsentsStay1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION consent_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - 'withdrawn_at' IS DISTINCT FROM to_jsonb(OLD) - 'withdrawn_at' THEN
          RAISE EXCEPTION 'a line of the ledger of consents does not change';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER consent_stays BEFORE UPDATE ON consent FOR EACH ROW EXECUTE FUNCTION consent_stays()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER consent_stays ON consent`);
    await runner.query(`DROP FUNCTION consent_stays()`);
  }
}
