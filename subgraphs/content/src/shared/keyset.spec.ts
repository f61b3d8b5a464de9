import { encodeCursor } from '@cep/kit';
import { type Order, pageOf, pageSql } from './keyset';
import { SqlValues } from './sql-values';

const byTitle: Order = { key: 'things', expression: 't.title', type: 'text', direction: 'DESC' };
const id = '01890000-0000-7000-8000-000000000001';

describe('a page by key', () => {
  const sql = (after?: string) => {
    const values = new SqlValues();
    const text = pageSql({
      columns: ['id'],
      from: 'thing t',
      alias: 't',
      where: ['t.on'],
      order: byTitle,
      page: { first: 20, after },
      values,
    });
    return { text, values: values.list };
  };

  it('reads one row more than asked for, to know whether more follow', () => {
    expect(sql().text).toContain('LIMIT 21');
    expect(sql().values).toEqual([]);
  });

  it('goes on behind the cursor by value and id together, with nothing of it in the text', () => {
    const { text, values } = sql(encodeCursor('things', ["o'clock", id]));
    expect(text).toContain('(t.title, t.id) < ($1::text::text, $2::uuid)');
    expect(values).toEqual(["o'clock", id]);
  });

  it.each([
    ['another list', encodeCursor('others', ['a', id])],
    ['a value too few', encodeCursor('things', [id])],
    ['no id', encodeCursor('things', ['a', 'b'])],
    ['a null', encodeCursor('things', [null, id])],
    ['a zero byte', encodeCursor('things', ['a\0', id])],
  ])('refuses the cursor with %s', (_what, cursor) => {
    expect(() => sql(cursor)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  });

  it.each([
    ['int', '2147483647', ['2147483648', '1.5', '1e2', 'x', '']],
    ['real', '0.25', ['1e39', '1e-60', 'NaN', '1.']],
    ['double precision', '1e-60', ['1e400', '1e-400', '0x1']],
    ['date', '2026-02-28', ['2026-02-30', '28/02/2026']],
    ['timestamptz', '2026-02-28 10:00:00.5+00', ['2026-02-28 25:00:00+00', 'now']],
  ] as const)('takes for %s what PostgreSQL can read as one, and nothing else', (type, good, bad) => {
    const page = (value: string) => () =>
      pageSql({
        columns: ['id'],
        from: 'thing t',
        alias: 't',
        where: [],
        order: { ...byTitle, type },
        page: { first: 1, after: encodeCursor('things', [value, id]) },
        values: new SqlValues(),
      });
    expect(page(good)).not.toThrow();
    for (const value of bad) expect(page(value)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  });

  it('becomes a connection whose cursors lead on', () => {
    const rows = ['c', 'b', 'a'].map((title) => ({ id: `${title}-id`, sort_value: title }));
    const page = pageOf(rows, (row) => ({ id: String(row['id']) }), { first: 2, after: null, order: byTitle });
    expect(page.nodes).toEqual([{ id: 'c-id' }, { id: 'b-id' }]);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor('things', ['c', 'c-id']),
      endCursor: encodeCursor('things', ['b', 'b-id']),
    });
  });
});
