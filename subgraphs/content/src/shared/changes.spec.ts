import { changesBetween } from './changes';

describe('what the log tells of a change', () => {
  const before = { title: 'Cocina', hours: 40, topics: ['Pan'], summary: null as string | null };

  it('is each field that differs, with its old and its new value', () => {
    const after = { ...before, title: 'Cocina fría', topics: ['Pan', 'Masas'] };
    expect(changesBetween(before, after, ['title', 'hours', 'topics', 'summary'])).toEqual([
      { path: 'title', before: 'Cocina', after: 'Cocina fría' },
      { path: 'topics', before: '["Pan"]', after: '["Pan","Masas"]' },
    ]);
  });

  it('is the beginning of a long text', () => {
    const after = { ...before, summary: 'x'.repeat(9_000) };
    expect(changesBetween(before, after, ['summary'])).toEqual([
      { path: 'summary', before: null, after: 'x'.repeat(500) },
    ]);
  });
});
