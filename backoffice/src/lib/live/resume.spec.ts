import { Resume } from './resume';

/** A server that keeps its log, and breaks off when told. */
function serverWith(log: string[]): (after: string | null) => string[] {
  return (after) => (after === null ? [] : log.slice(log.indexOf(after) + 1));
}

describe('going on after a cut', () => {
  it('starts where the list ended', () => {
    expect(new Resume('c7').after).toBe('c7');
  });

  it('misses nothing and shows nothing twice', () => {
    const log = ['c1', 'c2', 'c3', 'c4', 'c5'];
    const read = serverWith(log);
    const resume = new Resume('c1');
    const shown: string[] = [];
    const take = (cursors: string[]): void => {
      shown.push(...cursors.filter((cursor) => resume.accept(cursor)));
    };
    take(read(resume.after).slice(0, 2));
    log.push('c6');
    take(read(resume.after));
    expect(shown).toEqual(['c2', 'c3', 'c4', 'c5', 'c6']);
    expect(resume.after).toBe('c6');
  });

  it('drops what a server repeats, without going back', () => {
    const resume = new Resume('c1');
    expect(['c2', 'c3', 'c2', 'c3', 'c4'].filter((cursor) => resume.accept(cursor))).toEqual(['c2', 'c3', 'c4']);
    expect(resume.after).toBe('c4');
  });

  it('drops the event that the list already holds', () => {
    expect(new Resume('c1').accept('c1')).toBe(false);
  });

  it('forgets old cursors, so that a page open for weeks stays small', () => {
    const resume = new Resume(null);
    for (let i = 0; i < 5000; i++) resume.accept(`c${i}`);
    expect(resume.accept('c4999')).toBe(false);
    expect(resume.accept('c0')).toBe(true);
  });
});
