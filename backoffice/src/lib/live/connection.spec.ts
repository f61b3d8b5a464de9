import { connectionPhase, nextPhaseIn, retryDelay } from './connection';

const LOST = 1_000_000;

describe('what is said about the connection', () => {
  it.each([
    [0, 'live'],
    [2_999, 'live'],
    [3_000, 'reconnecting'],
    [19_999, 'reconnecting'],
    [20_000, 'offline'],
    [3_600_000, 'offline'],
  ])('%i ms after the cut it is «%s»', (gone, expected) => {
    expect(connectionPhase(LOST, true, LOST + gone)).toBe(expected);
  });

  it('is «live» while it stands, and «connecting» before it first does', () => {
    expect(connectionPhase(null, true, LOST)).toBe('live');
    expect(connectionPhase(LOST, false, LOST + 1_000)).toBe('connecting');
    expect(connectionPhase(LOST, false, LOST + 4_000)).toBe('reconnecting');
  });

  it('changes by itself exactly when its words do', () => {
    expect(nextPhaseIn(null, LOST)).toBeNull();
    expect(nextPhaseIn(LOST, LOST + 1_000)).toBe(2_000);
    expect(nextPhaseIn(LOST, LOST + 5_000)).toBe(15_000);
    expect(nextPhaseIn(LOST, LOST + 20_000)).toBeNull();
  });
});

describe('the wait before the next try', () => {
  it('grows, and stops growing', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((tries) => retryDelay(tries, 1));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000]);
  });

  it('is spread, so that browsers do not come back in step', () => {
    expect(retryDelay(3, 0)).toBe(2000);
    expect(retryDelay(3, 0.5)).toBe(3000);
  });
});
