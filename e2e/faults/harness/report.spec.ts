import type { Row } from './outcome';
import { mergeRows, render } from './report';

const skipped = (scenario: string, why: string): Row => ({
  scenario,
  title: 'What happens',
  form: 'apart',
  engine: 'redis',
  on: '2026-11-20',
  skipped: why,
});

describe('the report', () => {
  it('keeps what was not run again and replaces what was', () => {
    const rows = mergeRows([skipped('b', 'old'), skipped('a', 'kept')], [skipped('b', 'new')]);
    expect(rows.map((row) => [row.scenario, 'skipped' in row && row.skipped])).toEqual([
      ['a', 'kept'],
      ['b', 'new'],
    ]);
  });

  it('says what was skipped and why', () => {
    const text = render([skipped('disk-full', 'mounting is not allowed here')]);
    expect(text).toContain('## disk-full\n\nWhat happens.\n\nSkipped apart, redis: mounting is not allowed here.');
  });
});
