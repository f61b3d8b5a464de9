import type { MigrationInterface, QueryRunner } from 'typeorm';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const places = [25, 20, 15, 10, 5, 0];

/**
 * Why: the first form of this function ran a query of its own for each lead; a plain expression is made part of the
 * INSERT by the planner. The same number still gives the same reference.
 */
export class QuickLeadReferences implements MigrationInterface {
  name = 'QuickLeadReferences1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    const scrambled = '((number * 387420489 + 123456789) & 1073741823)';
    const letters = places.map((place) => `substr('${ALPHABET}', (${scrambled} >> ${place})::int % 32 + 1, 1)`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION lead_reference(number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT ${letters.join(' || ')}
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION lead_reference(number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT string_agg(substr('${ALPHABET}', (((number * 387420489 + 123456789) & 1073741823) >> (5 * place))::int % 32 + 1, 1), '' ORDER BY place DESC)
        FROM generate_series(0, 5) AS place
      $$`);
  }
}
