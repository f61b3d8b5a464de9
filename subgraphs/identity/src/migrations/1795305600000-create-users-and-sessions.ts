import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: people with a password, their logins, and the refresh tokens that keep a login open.
 * Of a refresh token only the SHA-256 is kept; old ones stay until they expire, so that a stolen one that comes back
 * is recognised. Names sort as a Spaniard expects (Á beside A).
 */
export class CreateUsersAndSessions1795305600000 implements MigrationInterface {
  name = 'CreateUsersAndSessions1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        name text COLLATE "es-x-icu" NOT NULL CHECK (name <> ''),
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        password_hash text NOT NULL,
        role text NOT NULL CHECK (role IN ('ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER', 'STUDENT')),
        status text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DEACTIVATED')),
        last_login_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX app_user_name_idx ON app_user (name, id)`);
    await runner.query(`
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        user_agent text,
        client_ip text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_reason text,
        CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
      )`);
    await runner.query(`CREATE INDEX session_user_idx ON session (user_id)`);
    await runner.query(`
      CREATE TABLE refresh_token (
        hash bytea PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        exchanged_at timestamptz
      )`);
    await runner.query(`CREATE INDEX refresh_token_session_idx ON refresh_token (session_id)`);
    await runner.query(`
      CREATE TABLE login_attempt (
        key bytea PRIMARY KEY,
        attempts integer NOT NULL,
        window_ends_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX login_attempt_end_idx ON login_attempt (window_ends_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['login_attempt', 'refresh_token', 'session', 'app_user'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
