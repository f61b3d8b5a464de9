/**
 * Why not a migration: those run as the role that identity logs in with, which would then own the table and could alter
 * or drop it. Here the administrator makes a schema and a table of their own; identity may read and append, and nobody
 * may change or delete, not even by mistake and with more rights: that takes switching the triggers off first.
 */
const STATEMENTS = [
  `CREATE SCHEMA IF NOT EXISTS audit`,
  `CREATE TABLE IF NOT EXISTS audit.event (
     seq bigint PRIMARY KEY,
     occurred_at timestamptz(3) NOT NULL,
     source text NOT NULL,
     event_id uuid NOT NULL UNIQUE,
     action text NOT NULL,
     subject_type text NOT NULL,
     subject_id text NOT NULL,
     actor_kind text NOT NULL,
     actor_role text NOT NULL,
     actor_id text,
     actor_name text,
     request_id text NOT NULL,
     changes text NOT NULL,
     search text NOT NULL,
     hash bytea NOT NULL
   )`,
  `COMMENT ON COLUMN audit.event.changes IS 'JSON as text: the hash is over its very letters'`,
  `CREATE INDEX IF NOT EXISTS event_actor_idx ON audit.event (actor_id, seq)`,
  `CREATE INDEX IF NOT EXISTS event_action_idx ON audit.event (action, seq)`,
  `CREATE INDEX IF NOT EXISTS event_subject_idx ON audit.event (subject_id, seq)`,
  `CREATE INDEX IF NOT EXISTS event_request_idx ON audit.event (request_id)`,
  `CREATE INDEX IF NOT EXISTS event_type_idx ON audit.event (subject_type, seq)`,
  `CREATE INDEX IF NOT EXISTS event_time_idx ON audit.event (occurred_at)`,
  `CREATE INDEX IF NOT EXISTS event_search_idx ON audit.event USING gin (search public.gin_trgm_ops)`,
  `CREATE OR REPLACE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
     'BEGIN RAISE EXCEPTION ''the audit log is append-only''; END'`,
  `CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.event
     FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()`,
  `CREATE OR REPLACE TRIGGER never_emptied BEFORE TRUNCATE ON audit.event
     FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()`,
  `REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON audit.event FROM PUBLIC, cep_identity`,
  `GRANT USAGE ON SCHEMA audit TO cep_identity`,
  `GRANT SELECT, INSERT ON audit.event TO cep_identity`,
];

export async function provisionAudit(run: (statement: string) => Promise<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await run(statement);
}
