import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { seed } from '../seed';
import { contentSubgraph } from '../subgraph';

describe('the migrations', () => {
  let content: TestSubgraph;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
  });
  afterAll(() => content.stop());

  it('make what the entities say', async () => {
    const { upQueries } = await content.db.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    await content.db.undoLastMigration();
    await content.db.runMigrations();
    await seed(content.db);
    expect(await content.db.query(`SELECT count(*)::int AS n FROM course`)).toEqual([{ n: 127 }]);
  });

  it('give every order of the catalogue an index of its own', async () => {
    const plan = async (order: string) =>
      JSON.stringify(
        await content.db.transaction(async (manager) => {
          await manager.query('SET LOCAL enable_sort = off');
          await manager.query('SET LOCAL enable_seqscan = off');
          return manager.query(
            `EXPLAIN (FORMAT JSON) SELECT id FROM course c WHERE status = 'PUBLISHED' ORDER BY ${order} LIMIT 21`,
          );
        }),
      );
    for (const [order, index] of [
      [`coalesce(c.next_run_starts_on, 'infinity'::date) ASC, c.id ASC`, 'course_start_asc_idx'],
      [`coalesce(c.next_run_starts_on, '-infinity'::date) DESC, c.id DESC`, 'course_start_desc_idx'],
      [`c.sort_title ASC, c.id ASC`, 'course_title_idx'],
      [`coalesce(c.price_cents, 2147483647) ASC, c.id ASC`, 'course_price_asc_idx'],
      [`coalesce(c.price_cents, -1) DESC, c.id DESC`, 'course_price_desc_idx'],
      [`c.hours DESC, c.id DESC`, 'course_hours_idx'],
      [`coalesce(c.published_at, '-infinity'::timestamptz) DESC, c.id DESC`, 'course_published_desc_idx'],
    ] as const) {
      expect(await plan(order)).toContain(index);
    }
  });
});
