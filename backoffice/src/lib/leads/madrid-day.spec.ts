import { dayEnd, dayStart, isDay } from './madrid-day';

describe('a day in Spain', () => {
  it('begins an hour before UTC in winter and two in summer', () => {
    expect(dayStart('2026-11-22')).toBe('2026-11-21T23:00:00.000Z');
    expect(dayStart('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
  });

  it('has 23 hours when summer time begins and 25 when it ends', () => {
    const hours = (day: string): number => (Date.parse(dayEnd(day)) - Date.parse(dayStart(day))) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-11-22')).toBe(24);
  });

  it('is a day of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(['2027-02-29', '2026-13-01', '22/11/2026', '', '2026-1-1'].some(isDay)).toBe(false);
  });
});
