import { cursorValue, decodeCursor, encodeCursor } from './cursor';
import { pageSize, toConnection } from './page';

describe('pages of a list', () => {
  it('have between 1 and 100 items', () => {
    expect(pageSize(100)).toBe(100);
    for (const first of [0, -1, 101, 1.5]) expect(() => pageSize(first)).toThrow('entre 1 y 100');
  });

  it('tell from one row too many that more follow', () => {
    const page = toConnection('n', [1, 2, 3], { first: 2, cursorOf: (row) => [row] });
    expect(page.nodes).toEqual([1, 2]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(decodeCursor('n', page.pageInfo.endCursor ?? '', [cursorValue.integer])).toEqual([2]);
  });

  it('refuse a cursor of another list, and any other text', () => {
    for (const cursor of [encodeCursor('courses', [1]), 'x', '', Buffer.from('{"a":1}').toString('base64url')]) {
      expect(() => decodeCursor('leads', cursor, [cursorValue.integer])).toThrow('El cursor no es de esta lista');
    }
  });
});
