import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the ledger of requests for information. Times are kept to the millisecond, as cursors carry them.
 * References are a sequence scrambled (an odd factor is a bijection modulo 2^30), so that one says nothing
 * about how many requests there are.
 */
export class CreateLeads implements MigrationInterface {
  name = 'CreateLeads1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE lead_number`);
    await runner.query(`
      CREATE FUNCTION lead_reference(number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (((number * 387420489 + 123456789) & 1073741823) >> (5 * place))::int % 32 + 1, 1), '' ORDER BY place DESC)
        FROM generate_series(0, 5) AS place
      $$`);
    await runner.query(`
      CREATE TABLE lead (
        id uuid PRIMARY KEY,
        reference text NOT NULL DEFAULT lead_reference(nextval('lead_number')),
        status text NOT NULL DEFAULT 'NEW',
        lost_reason text,
        source text NOT NULL,
        first_name text NOT NULL,
        last_name text,
        email text,
        phone text,
        message text,
        course_id uuid,
        course_run_id uuid,
        campus_id uuid,
        owner_id uuid,
        duplicate_of_id uuid,
        duplicate_count int NOT NULL DEFAULT 0,
        idempotency_key text NOT NULL,
        content_hash text NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT lead_idempotency_key UNIQUE (idempotency_key),
        CONSTRAINT lead_has_contact CHECK (email IS NOT NULL OR phone IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX lead_newest ON lead (created_at, id)`);
    await runner.query(`CREATE INDEX lead_by_status ON lead (status, created_at, id)`);
    await runner.query(`CREATE INDEX lead_by_owner ON lead (owner_id, created_at, id)`);
    await runner.query(`CREATE INDEX lead_by_course ON lead (course_id, created_at, id)`);
    await runner.query(`CREATE INDEX lead_by_campus ON lead (campus_id, created_at, id)`);
    await runner.query(`CREATE INDEX lead_updated ON lead (updated_at, id)`);
    await runner.query(`CREATE INDEX lead_same_email ON lead (email, course_id, created_at) WHERE email IS NOT NULL`);
    await runner.query(`CREATE INDEX lead_same_phone ON lead (phone, course_id, created_at) WHERE phone IS NOT NULL`);
    await runner.query(`CREATE INDEX lead_by_reference ON lead (reference)`);
    await runner.query(`CREATE INDEX lead_search ON lead USING gin
      ((reference || ' ' || first_name || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) public.gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lead`);
    await runner.query(`DROP FUNCTION lead_reference(bigint)`);
    await runner.query(`DROP SEQUENCE lead_number`);
  }
}
