import { cursorValue, decodeCursor, encodeCursor } from './cursor';

const ID = '0192f000-0000-7000-8000-000000000001';

describe('the place that a cursor tells', () => {
  it.each([
    '2026-11-22T12:00:00.123Z',
    '2026-11-22 12:00:00.123456+00',
    '2026-11-22 12:00:00-05:30',
    '2024-02-29',
    'infinity',
    '-infinity',
  ])('%s is an instant', (at) => {
    const kinds = [cursorValue.instant, cursorValue.uuid] as const;
    expect(decodeCursor('leads', encodeCursor('leads', [at, ID]), kinds)).toEqual([at, ID]);
  });

  it.each([
    ['a number for an id', [cursorValue.uuid], [7]],
    ['a text for an id', [cursorValue.uuid], ['x']],
    ['null for an id', [cursorValue.uuid], [null]],
    ['a text for an integer', [cursorValue.integer], ['1']],
    ['a fraction', [cursorValue.integer], [1.5]],
    ['more than a number can tell', [cursorValue.integer], [1e300]],
    ['a number for a text', [cursorValue.text], [1]],
    ['a zero byte', [cursorValue.text], ['a\0']],
    ['a number for an instant', [cursorValue.instant], [1]],
    ['words for an instant', [cursorValue.instant], ['yesterday']],
    ['a day that no month has', [cursorValue.instant], ['2026-02-30 12:00:00+00']],
    ['an hour that no day has', [cursorValue.instant], ['2026-02-20T25:00:00Z']],
    ['a year that no calendar has', [cursorValue.instant], ['0000-01-01']],
    ['a zone that no place has', [cursorValue.instant], ['2026-02-20 12:00:00+19']],
    ['a value too few', [cursorValue.text, cursorValue.uuid], ['a']],
    ['a value too many', [cursorValue.uuid], [ID, ID]],
    ['a list', [cursorValue.uuid], [[ID]]],
  ] as const)('is not %s', (_, kinds, values) => {
    const cursor = Buffer.from(JSON.stringify(['leads', ...values])).toString('base64url');
    expect(() => decodeCursor('leads', cursor, kinds)).toThrow('El cursor no es de esta lista');
  });
});
