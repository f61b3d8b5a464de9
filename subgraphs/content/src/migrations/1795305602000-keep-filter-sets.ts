import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bits in a row: a kilobyte, which stays in the table and is quick to write anew. */
const CHUNK = 8192;

type Operation = 'INSERT' | 'UPDATE' | 'DELETE';
const OPERATIONS: readonly Operation[] = ['INSERT', 'UPDATE', 'DELETE'];
const OLD = 'old_rows';
const NEW = 'new_rows';

const filtersOf = (rows: string) => `SELECT c.number, f.dimension, f.value, (c.status = 'PUBLISHED')::int AS published
  FROM ${rows} c, course_filters(
    c.status, c.area_id, c.modality, c.offer_type, c.open_campus_ids, c.next_run_starts_on, c.hours) AS f`;
const NOBODY = `SELECT number, '' AS dimension, '' AS value, 0 AS published FROM course WHERE false`;

/** A bit of a course that came or went is turned over; the published ones are counted beside. */
const keepSets = (before: string, after: string) => `
  INSERT INTO course_set AS kept (dimension, value, chunk, members, published)
  SELECT dimension, value, number / ${CHUNK},
    bit_or(CASE WHEN turns THEN set_bit(0::bit(${CHUNK}), number % ${CHUNK}, 1) ELSE 0::bit(${CHUNK}) END), sum(more)
  FROM (
    SELECT number, dimension, value, (before.published IS NULL) <> (after.published IS NULL) AS turns,
      coalesce(after.published, 0) - coalesce(before.published, 0) AS more
    FROM (${before}) AS before FULL JOIN (${after}) AS after USING (number, dimension, value)
  ) AS changed
  WHERE turns OR more <> 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (dimension, value, chunk)
    DO UPDATE SET members = kept.members # excluded.members, published = kept.published + excluded.published`;

const placesOf = (rows: string) => `SELECT unnest(c.open_campus_ids) AS campus_id,
  coalesce(c.next_run_starts_on, 'infinity') AS starts_on, c.id AS course_id FROM ${rows} c WHERE c.status = 'PUBLISHED'`;

function movePlaces(operation: Operation): string {
  const gone = operation === 'UPDATE' ? `${placesOf(OLD)} EXCEPT ${placesOf(NEW)}` : placesOf(OLD);
  const come = operation === 'UPDATE' ? `${placesOf(NEW)} EXCEPT ${placesOf(OLD)}` : placesOf(NEW);
  const leave = `DELETE FROM course_place p USING (${gone}) AS gone
    WHERE (p.campus_id, p.starts_on, p.course_id) = (gone.campus_id, gone.starts_on, gone.course_id);`;
  const enter = `INSERT INTO course_place (campus_id, starts_on, course_id) ${come};`;
  return `${operation === 'INSERT' ? '' : leave} ${operation === 'DELETE' ? '' : enter}`;
}

const TO_COME = `r.status IN ('PLANNED', 'OPEN')`;
const runsOf = (runs: string, sign: '' | '-') => `SELECT r.starts_on, ${sign}1 AS runs FROM ${runs} r
  JOIN course c ON c.id = r.course_id WHERE c.status = 'PUBLISHED' AND ${TO_COME}`;
const runsOfChangedCourses = `SELECT r.starts_on, CASE n.status WHEN 'PUBLISHED' THEN 1 ELSE -1 END AS runs
  FROM ${OLD} o JOIN ${NEW} n ON n.id = o.id JOIN course_run r ON r.course_id = n.id AND ${TO_COME}
  WHERE (o.status = 'PUBLISHED') <> (n.status = 'PUBLISHED')`;

const countDays = (changed: string) => `
  INSERT INTO run_day AS kept (starts_on, runs)
  SELECT starts_on, sum(runs) FROM (${changed}) AS changed GROUP BY 1 HAVING sum(runs) <> 0 ORDER BY 1
  ON CONFLICT (starts_on) DO UPDATE SET runs = kept.runs + excluded.runs`;

/** Days before sets, as when a run changes and then its course: who locks in one order waits and does not block. */
const keepOfCourses = (operation: Operation) =>
  `${operation === 'UPDATE' ? `${countDays(runsOfChangedCourses)};` : ''}
   ${keepSets(operation === 'INSERT' ? NOBODY : filtersOf(OLD), operation === 'DELETE' ? NOBODY : filtersOf(NEW))};
   ${movePlaces(operation)}`;

const keepOfRuns = (operation: Operation) =>
  `${countDays(
    [...(operation === 'INSERT' ? [] : [runsOf(OLD, '-')]), ...(operation === 'DELETE' ? [] : [runsOf(NEW, '')])].join(
      ' UNION ALL ',
    ),
  )};`;

/**
 * Why: the filter panel, the counts of areas and campuses and the figures of the home page read the whole catalogue,
 * and the list of one campus sorted all its courses. Kept here instead, by triggers, so that no writer can forget it:
 * of each value of a filter its courses as bits, of each campus its published courses by date, of each day its runs.
 */
export class KeepFilterSets implements MigrationInterface {
  name = 'KeepFilterSets1795305602000';

  async up(runner: QueryRunner): Promise<void> {
    // The place of a course among the bits.
    await runner.query(`ALTER TABLE course ADD COLUMN number serial NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX course_number_idx ON course (number)`);
    await runner.query(`
      CREATE TABLE course_set (
        dimension text, value text, chunk integer, members bit(${CHUNK}) NOT NULL, published integer NOT NULL,
        CONSTRAINT course_set_pkey PRIMARY KEY (dimension, value, chunk)
      ) WITH (fillfactor = 60)`);
    await runner.query(`
      CREATE TABLE course_place (
        campus_id uuid, starts_on date, course_id uuid,
        CONSTRAINT course_place_pkey PRIMARY KEY (campus_id, starts_on, course_id)
      )`);
    await runner.query(`
      CREATE TABLE run_day (starts_on date CONSTRAINT run_day_pkey PRIMARY KEY, runs integer NOT NULL)`);
    // Lengths as in `course-conditions.ts`; other ones need another migration.
    await runner.query(`
      CREATE FUNCTION course_filters(status text, area_id uuid, modality text, offer_type text, open_campus_ids uuid[],
        starts_on date, hours integer)
      RETURNS TABLE (dimension text, value text) LANGUAGE sql STABLE AS $$
        SELECT 'STATUS', status
        UNION ALL SELECT 'AREA', area_id::text
        UNION ALL SELECT 'MODALITY', modality
        UNION ALL SELECT 'OFFER_TYPE', offer_type
        UNION ALL SELECT 'CAMPUS', unnest(open_campus_ids)::text
        UNION ALL SELECT 'START_MONTH', to_char(starts_on, 'YYYY-MM') WHERE starts_on IS NOT NULL
        UNION ALL SELECT 'HOURS', CASE WHEN hours <= 50 THEN 'UP_TO_50' WHEN hours <= 200 THEN 'FROM_51_TO_200'
          WHEN hours <= 600 THEN 'FROM_201_TO_600' ELSE 'OVER_600' END
      $$`);
    await runner.query(keepSets(NOBODY, filtersOf('course')));
    await runner.query(`INSERT INTO course_place (campus_id, starts_on, course_id) ${placesOf('course')}`);
    await runner.query(countDays(runsOf('course_run', '')));
    // The panel no longer reads it; what words, dates or a price find is put into bits from this one.
    await runner.query(`DROP INDEX course_facets_idx`);
    await runner.query(
      `CREATE INDEX course_found_idx ON course (status) INCLUDE (number, price_cents, next_run_starts_on)`,
    );
    for (const operation of OPERATIONS) {
      await keep(runner, 'course', operation, keepOfCourses(operation));
      await keep(runner, 'course_run', operation, keepOfRuns(operation));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const operation of OPERATIONS)
      await runner.query(
        `DROP FUNCTION ${keeper('course', operation)}(), ${keeper('course_run', operation)}() CASCADE`,
      );
    await runner.query(`DROP FUNCTION course_filters(text, uuid, text, text, uuid[], date, integer)`);
    await runner.query(`DROP TABLE course_set, course_place, run_day`);
    await runner.query(`CREATE INDEX course_facets_idx ON course (status)
      INCLUDE (area_id, modality, offer_type, next_run_starts_on, hours, price_cents, open_campus_ids)`);
    await runner.query(`DROP INDEX course_found_idx`);
    await runner.query(`ALTER TABLE course DROP COLUMN number`);
  }
}

const keeper = (table: string, operation: Operation) => `keep_${table}_${operation.toLowerCase()}`;

/** Once a statement and not once a row: ten thousand courses at once change each set once. */
async function keep(runner: QueryRunner, table: string, operation: Operation, body: string): Promise<void> {
  const rows = [
    ...(operation === 'INSERT' ? [] : [`OLD TABLE AS ${OLD}`]),
    ...(operation === 'DELETE' ? [] : [`NEW TABLE AS ${NEW}`]),
  ];
  const name = keeper(table, operation);
  await runner.query(`
    CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
    BEGIN ${body} RETURN NULL; END $$`);
  await runner.query(`
    CREATE TRIGGER ${name} AFTER ${operation} ON ${table} REFERENCING ${rows.join(' ')}
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`);
}
