import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the relay's cursor says what was handed to the queues, which is worth nothing once they were emptied.
 * The mark names the generation of queues it was handed to.
 */
export class MarkEventCursor implements MigrationInterface {
  name = 'MarkEventCursor1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event_cursor ADD COLUMN mark text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event_cursor DROP COLUMN mark`);
  }
}
