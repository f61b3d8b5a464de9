import { sumQueues, waitingTime } from './sums';

describe('queues in figures', () => {
  it('are added up', () => {
    const queues = [
      { waiting: 2, active: 1, failed: 0 },
      { waiting: 3, active: 0, failed: 4 },
    ];
    expect(sumQueues(queues)).toEqual({ waiting: 5, active: 1, failed: 4 });
    expect(sumQueues([])).toEqual({ waiting: 0, active: 0, failed: 0 });
  });

  it.each([
    [35, '35 s'],
    [60, '1 min'],
    [3_599, '59 min'],
    [7_500, '2 h 05 min'],
    [300_000, '3 días'],
  ])('%i seconds of waiting read «%s»', (seconds, text) => {
    expect(waitingTime(seconds)).toBe(text);
  });
});
