import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: partners are told what they spend, and staff who would be hit by a field that goes. Gateways add up in memory and
 * report every few seconds; a report is known by its id, so that one sent twice counts once.
 */
export class UsageOfApiKeys1795392004000 implements MigrationInterface {
  name = 'UsageOfApiKeys1795392004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key_usage_day (
        api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
        date date NOT NULL,
        operations bigint NOT NULL,
        refused bigint NOT NULL,
        cost bigint NOT NULL,
        PRIMARY KEY (api_key_id, date)
      )`);
    await runner.query(`
      CREATE TABLE api_key_usage_operation (
        api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
        date date NOT NULL,
        name text NOT NULL,
        count bigint NOT NULL,
        cost bigint NOT NULL,
        PRIMARY KEY (api_key_id, date, name)
      )`);
    await runner.query(`
      CREATE TABLE api_key_usage_field (
        api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
        date date NOT NULL,
        field text NOT NULL,
        count bigint NOT NULL,
        deprecation text,
        PRIMARY KEY (api_key_id, date, field)
      )`);
    await runner.query(`
      CREATE TABLE api_key_usage_report (
        id uuid PRIMARY KEY,
        recorded_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX api_key_usage_report_recorded_idx ON api_key_usage_report (recorded_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['report', 'field', 'operation', 'day'])
      await runner.query(`DROP TABLE api_key_usage_${table}`);
  }
}
