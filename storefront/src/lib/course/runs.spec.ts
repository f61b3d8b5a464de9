import { actionOf, onePerCourse, preselect, requestPath, splitRuns } from './runs';

const run = (id: string, startsOn: string, over: object = {}) => ({
  id,
  startsOn,
  status: 'OPEN' as const,
  availability: 'AVAILABLE' as const,
  ...over,
});

describe('the runs of a course page', () => {
  it('are the open ones by date, and the past ones from the newest', () => {
    const { open, past } = splitRuns(
      [
        run('c', '2027-03-01'),
        run('old', '2026-01-10'),
        run('a', '2026-12-01'),
        run('older', '2025-01-10', { status: 'FINISHED' }),
        run('gone', '2027-01-01', { status: 'CANCELLED' }),
        run('planned', '2027-05-01', { status: 'PLANNED' }),
      ],
      '2026-11-22',
    );
    expect(open.map(({ id }) => id)).toEqual(['a', 'c', 'planned']);
    expect(past.map(({ id }) => id)).toEqual(['old', 'older']);
  });

  it('include one that starts today', () => {
    expect(splitRuns([run('hoy', '2026-11-22')], '2026-11-22').open).toHaveLength(1);
  });
});

describe('what one can do about a run', () => {
  it.each([
    ['AVAILABLE', 'request'],
    ['FEW_LEFT', 'request'],
    ['WAITLIST', 'waitlist'],
    ['FULL', 'notify'],
  ] as const)('%s: %s', (availability, action) => {
    expect(actionOf({ availability })).toBe(action);
  });

  it('is to be told of a new one when there is none', () => {
    expect(actionOf(null)).toBe('notify');
  });
});

describe('the run that the form starts with', () => {
  const open = [run('llena', '2027-01-01', { availability: 'WAITLIST' }), run('libre', '2027-02-01')];

  it('is the one that was pressed', () => {
    expect(preselect(open, 'llena')?.id).toBe('llena');
  });

  it('else is the first with room', () => {
    expect(preselect(open, null)?.id).toBe('libre');
    expect(preselect(open, 'desaparecida')?.id).toBe('libre');
  });

  it('is in the address of the form', () => {
    expect(requestPath('ingles-b1', 'a b')).toBe('/cursos/ingles-b1/solicitar?convocatoria=a%20b');
    expect(requestPath('ingles-b1')).toBe('/cursos/ingles-b1/solicitar');
  });
});

describe('runs shown as cards', () => {
  it('are one a course, the first of each', () => {
    const of = (id: string, course: string) => ({ id, course: { id: course } });
    const shown = onePerCourse([of('a', 'soldadura'), of('b', 'inglés'), of('c', 'soldadura')]);
    expect(shown.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
