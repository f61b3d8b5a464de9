import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why: what hangs on a lead — consents, timeline, notes, messages — and the copy of the catalogue that createLead checks against. */
export class CreateLeadLedgers implements MigrationInterface {
  name = 'CreateLeadLedgers1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent_text (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        version text NOT NULL,
        body text NOT NULL,
        sha256 text NOT NULL,
        current boolean NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX consent_text_current ON consent_text (purpose) WHERE current`);
    await runner.query(`
      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES lead ON DELETE CASCADE,
        purpose text NOT NULL,
        granted boolean NOT NULL,
        text_id uuid NOT NULL REFERENCES consent_text,
        source text NOT NULL,
        ip_hash text,
        occurred_at timestamptz(3) NOT NULL DEFAULT now(),
        withdrawn_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX consent_of_lead ON consent (lead_id)`);
    await runner.query(`
      CREATE TABLE activity (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES lead ON DELETE CASCADE,
        kind text NOT NULL,
        occurred_at timestamptz(3) NOT NULL DEFAULT now(),
        actor_id uuid,
        title text NOT NULL,
        detail text,
        outcome text NOT NULL DEFAULT 'DONE',
        reason text
      )`);
    await runner.query(`CREATE INDEX activity_of_lead ON activity (lead_id, occurred_at, id)`);
    await runner.query(`
      CREATE TABLE note (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES lead ON DELETE CASCADE,
        body text NOT NULL,
        author_id uuid,
        idempotency_key text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT note_idempotency_key UNIQUE (idempotency_key)
      )`);
    await runner.query(`CREATE INDEX note_of_lead ON note (lead_id, id)`);
    await runner.query(`
      CREATE TABLE delivery (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES lead ON DELETE CASCADE,
        channel text NOT NULL,
        state text NOT NULL,
        reason text,
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX delivery_of_lead ON delivery (lead_id)`);
    await runner.query(
      `CREATE TABLE known_course (id uuid PRIMARY KEY, slug text NOT NULL, title text NOT NULL, status text NOT NULL)`,
    );
    await runner.query(`
      CREATE TABLE known_run (
        id uuid PRIMARY KEY,
        course_id uuid NOT NULL,
        campus_id uuid,
        starts_on date NOT NULL,
        status text NOT NULL,
        availability text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['known_run', 'known_course', 'delivery', 'note', 'activity', 'consent', 'consent_text']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
