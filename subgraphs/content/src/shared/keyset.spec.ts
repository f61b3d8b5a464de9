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
