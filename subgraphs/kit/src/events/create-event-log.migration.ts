import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: every accepted change leaves one row here in its own transaction, and all else follows from it.
 * `txid` is what makes reading safe: ids are given before commit, so a reader that goes by `seq` alone
 * would skip a row that commits late. Other subgraphs may read this table of the schema, and no other.
 */
export class CreateEventLog implements MigrationInterface {
  name = 'CreateEventLog1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_log (
        txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        id uuid NOT NULL,
        type text NOT NULL,
        version smallint NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        actor jsonb NOT NULL,
        payload jsonb NOT NULL,
        request_id text NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (txid, seq)
      )`);
    await runner.query(`
      CREATE TABLE event_cursor (
        consumer text PRIMARY KEY,
        txid xid8 NOT NULL,
        seq bigint NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      DO $do$ BEGIN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO cep_event_reader', current_schema());
        GRANT SELECT ON event_log TO cep_event_reader;
      END $do$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE event_cursor`);
    await runner.query(`DROP TABLE event_log`);
  }
}
