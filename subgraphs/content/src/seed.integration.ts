import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { seed, seedBulk } from './seed';
import { contentSubgraph } from './subgraph';

const DAY = '2026-11-22';

describe('the demo catalogue', () => {
  let content: TestSubgraph;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph, { seed: (db) => seed(db, { referenceDate: DAY }) });
  });
  afterAll(() => content.stop());

  const count = async (sql: string): Promise<number> =>
    Number((await content.db.query<{ n: string }[]>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);

  it('is a whole centre', async () => {
    expect(await count('campus')).toBe(14);
    expect(await count('area')).toBe(10);
    expect(await count(`course WHERE status = 'PUBLISHED'`)).toBe(120);
    expect(await count(`course WHERE status = 'DRAFT'`)).toBe(5);
    expect(await count(`course WHERE status = 'ARCHIVED'`)).toBe(2);
    expect(await count('course_run')).toBe(360);
  });

  it('knows the next run of nearly every published course', async () => {
    expect(await count(`course WHERE next_run_id IS NOT NULL`)).toBeGreaterThanOrEqual(105);
    expect(await count(`course WHERE status = 'PUBLISHED' AND next_run_id IS NULL`)).toBeGreaterThan(0);
    expect(await count(`course WHERE next_run_starts_on < '${DAY}'`)).toBe(0);
  });

  it('logs every course, run and campus for those who follow', async () => {
    const rows = await content.db.query<{ type: string; n: number }[]>(
      'SELECT type, count(*)::int AS n FROM event_log GROUP BY type ORDER BY type',
    );
    expect(rows).toEqual([
      { type: 'campus.created', n: 14 },
      { type: 'course-run.created', n: 360 },
      { type: 'course.created', n: 127 },
    ]);
    const [run] = await content.db.query<{ payload: object }[]>(
      `SELECT payload FROM event_log WHERE type = 'course-run.created' LIMIT 1`,
    );
    expect(Object.keys(run?.payload ?? {}).sort()).toEqual(
      ['availability', 'campusId', 'courseId', 'id', 'seatsLeft', 'startsOn', 'status'].sort(),
    );
  });

  it('does nothing the second time', async () => {
    await seed(content.db, { referenceDate: DAY });
    expect(await count('course')).toBe(127);
    expect(await count('event_log')).toBe(14 + 127 + 360);
  });

  it('can be grown for a benchmark', async () => {
    await seedBulk(content.db, { courses: 2_000, runs: 6_000, campuses: 6 }, DAY);
    expect(await count(`course WHERE slug LIKE 'bulk-%'`)).toBe(2_000);
    expect(await count('course_run')).toBe(6_360);
    expect(await count(`course WHERE slug LIKE 'bulk-%' AND next_run_starts_on >= '${DAY}'`)).toBeGreaterThan(1_900);
    expect(await count(`event_log WHERE type = 'course.created'`)).toBe(2_127);
  });
});
