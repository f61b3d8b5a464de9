import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the catalogue of a training centre: areas, campuses, courses and their runs.
 * What a list filters or sorts by stands on the course itself (its next run, the campuses with an open run):
 * computing it by a join at read time costs nine times as much.
 */
export class CreateCatalogue implements MigrationInterface {
  name = 'CreateCatalogue1795305601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE area (
        id uuid CONSTRAINT area_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT area_slug_key UNIQUE,
        name text NOT NULL,
        name_en text
      )`);
    await runner.query(`
      CREATE TABLE campus (
        id uuid CONSTRAINT campus_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT campus_slug_key UNIQUE,
        name text NOT NULL,
        street text NOT NULL,
        postal_code text NOT NULL,
        city text NOT NULL,
        province text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        phone text,
        email text,
        opening_hours text
      )`);
    await runner.query(`
      CREATE TABLE course (
        id uuid CONSTRAINT course_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT course_slug_key UNIQUE,
        title text NOT NULL,
        sort_title text COLLATE "C" NOT NULL,
        summary text,
        description text,
        objectives text[] NOT NULL,
        requirements text[] NOT NULL,
        careers text[] NOT NULL,
        syllabus jsonb NOT NULL,
        area_id uuid NOT NULL CONSTRAINT course_area_fk REFERENCES area (id),
        modality text NOT NULL CONSTRAINT course_modality_check CHECK (modality IN ('IN_PERSON', 'ONLINE', 'BLENDED')),
        offer_type text NOT NULL CONSTRAINT course_offer_type_check
          CHECK (offer_type IN ('VOCATIONAL', 'PRIVATE', 'SUBSIDISED', 'CORPORATE')),
        qualification text,
        hours integer NOT NULL CONSTRAINT course_hours_check CHECK (hours > 0),
        price_cents integer CONSTRAINT course_price_check CHECK (price_cents >= 0),
        currency text NOT NULL,
        vat_exempt boolean NOT NULL,
        status text NOT NULL CONSTRAINT course_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
        published_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL,
        next_run_id uuid,
        next_run_starts_on date,
        open_campus_ids uuid[] NOT NULL,
        search tsvector NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE course_run (
        id uuid CONSTRAINT course_run_pkey PRIMARY KEY,
        course_id uuid NOT NULL CONSTRAINT course_run_course_fk REFERENCES course (id),
        campus_id uuid CONSTRAINT course_run_campus_fk REFERENCES campus (id),
        starts_on date NOT NULL,
        ends_on date CONSTRAINT course_run_dates_check CHECK (ends_on >= starts_on),
        timetable text,
        seats integer,
        seats_left integer,
        waitlist boolean NOT NULL,
        availability text NOT NULL,
        price_cents integer CONSTRAINT course_run_price_check CHECK (price_cents >= 0),
        currency text NOT NULL,
        status text NOT NULL CONSTRAINT course_run_status_check
          CHECK (status IN ('PLANNED', 'OPEN', 'RUNNING', 'FINISHED', 'CANCELLED')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT course_run_seats_check
          CHECK ((seats IS NULL) = (seats_left IS NULL) AND seats > 0 AND seats_left BETWEEN 0 AND seats)
      )`);
    // Ranking reads it for every match: kept in the row, while the long texts go aside.
    await runner.query(`ALTER TABLE course ALTER COLUMN search SET STORAGE MAIN`);
    await this.derivedColumns(runner);
    await this.indexes(runner);
  }

  /** Triggers, not generated columns: they read other tables and take more than one expression. */
  private async derivedColumns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION plain(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(public.unaccent('public.unaccent'::regdictionary, value))`);
    // Who searches leaves accents out, and the Spanish stemmer needs them to see that «administración» and
    // «administraciones» are one word; in the plural it does not.
    await runner.query(`
      CREATE FUNCTION stemmable(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN regexp_replace(plain(value), 'cion\\M', 'ciones', 'g')`);
    await runner.query(`
      CREATE FUNCTION derive_course_columns() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
      DECLARE
        area_name text := (SELECT name FROM area WHERE id = NEW.area_id);
        units text := (
          SELECT string_agg(unit->>'title' || ' ' || array_to_string(ARRAY(SELECT jsonb_array_elements_text(unit->'topics')), ' '), ' ')
          FROM jsonb_array_elements(NEW.syllabus) AS unit);
        name text := concat_ws(' ', NEW.title, NEW.qualification);
      BEGIN
        NEW.sort_title := plain(NEW.title);
        NEW.search :=
          -- As written, so that a word half typed is found as well.
          setweight(to_tsvector('pg_catalog.simple', plain(name)), 'A') ||
          setweight(to_tsvector('pg_catalog.spanish', stemmable(name)), 'A') ||
          setweight(to_tsvector('pg_catalog.spanish',
            stemmable(concat_ws(' ', NEW.summary, area_name, array_to_string(NEW.careers, ' ')))), 'B') ||
          setweight(to_tsvector('pg_catalog.spanish',
            stemmable(concat_ws(' ', array_to_string(NEW.objectives, ' '), units))), 'C') ||
          setweight(to_tsvector('pg_catalog.spanish', stemmable(coalesce(NEW.description, ''))), 'D');
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER course_derived_columns
      BEFORE INSERT OR UPDATE OF title, qualification, summary, careers, objectives, syllabus, description, area_id ON course
      FOR EACH ROW EXECUTE FUNCTION derive_course_columns()`);
    // Every word must occur, at least as the beginning of one; stop words tell nothing unless they are all there is.
    await runner.query(`
      CREATE FUNCTION search_query(words text[]) RETURNS tsquery
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path FROM CURRENT AS $$
      DECLARE
        word text;
        stem tsquery;
        all_stems tsquery := '';
        all_words tsquery := '';
      BEGIN
        FOREACH word IN ARRAY words LOOP
          word := regexp_replace(plain(word), '[^[:alnum:]]', '', 'g');
          CONTINUE WHEN word = '';
          all_words := all_words && to_tsquery('pg_catalog.simple', word || ':*');
          stem := to_tsquery('pg_catalog.spanish', stemmable(word) || ':*');
          CONTINUE WHEN numnode(stem) = 0;
          all_stems := all_stems && (stem || to_tsquery('pg_catalog.simple', word || ':*'));
        END LOOP;
        RETURN CASE WHEN numnode(all_stems) = 0 THEN all_words ELSE all_stems END;
      END $$`);
    await runner.query(`
      CREATE FUNCTION derive_availability() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.availability := CASE
          WHEN NEW.seats_left IS NULL OR NEW.seats_left > 5 THEN 'AVAILABLE'
          WHEN NEW.seats_left > 0 THEN 'FEW_LEFT'
          WHEN NEW.waitlist THEN 'WAITLIST'
          ELSE 'FULL' END;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER course_run_availability BEFORE INSERT OR UPDATE OF seats_left, waitlist ON course_run
      FOR EACH ROW EXECUTE FUNCTION derive_availability()`);
  }

  /** One index for each order of a list, so that a page far down costs what the first one does. */
  private async indexes(runner: QueryRunner): Promise<void> {
    const indexes = [
      // A course without a next run comes last in both directions; hence two expressions.
      `course_start_asc_idx ON course (coalesce(next_run_starts_on, 'infinity'::date), id)`,
      `course_start_desc_idx ON course (coalesce(next_run_starts_on, '-infinity'::date), id)`,
      `course_title_idx ON course (sort_title, id)`,
      `course_price_asc_idx ON course (coalesce(price_cents, 2147483647), id)`,
      `course_price_desc_idx ON course (coalesce(price_cents, -1), id)`,
      `course_hours_idx ON course (hours, id)`,
      `course_published_asc_idx ON course (coalesce(published_at, 'infinity'::timestamptz), id)`,
      `course_published_desc_idx ON course (coalesce(published_at, '-infinity'::timestamptz), id)`,
      `course_area_idx ON course (area_id, status, coalesce(next_run_starts_on, 'infinity'::date), id)`,
      `course_offer_type_idx ON course (offer_type, status, coalesce(next_run_starts_on, 'infinity'::date), id)`,
      `course_modality_idx ON course (modality, status, coalesce(next_run_starts_on, 'infinity'::date), id)`,
      `course_next_run_idx ON course (next_run_starts_on)`,
      // Drafts and archived courses are few beside the rest.
      `course_unpublished_idx ON course (status, id) WHERE status <> 'PUBLISHED'`,
      // Counts of the filter panel and of campuses read this small copy instead of the wide rows.
      `course_facets_idx ON course (status)
         INCLUDE (area_id, modality, offer_type, next_run_starts_on, hours, price_cents, open_campus_ids)`,
      `course_open_campus_idx ON course USING gin (open_campus_ids)`,
      `course_search_idx ON course USING gin (search)`,
      `course_run_start_idx ON course_run (starts_on, id)`,
      `course_run_course_idx ON course_run (course_id, starts_on, id)`,
      `course_run_campus_idx ON course_run (campus_id, starts_on, id)`,
      `course_run_status_idx ON course_run (status, starts_on, id)`,
    ];
    for (const index of indexes) await runner.query(`CREATE INDEX ${index}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE course_run, course, campus, area`);
    await runner.query(
      `DROP FUNCTION derive_availability(), derive_course_columns(), search_query(text[]), stemmable(text), plain(text)`,
    );
  }
}
