import { addDays, today } from './today';

describe('the day of the centre', () => {
  it('changes at midnight in Madrid, in winter and in summer', () => {
    expect(today(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(today(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
    expect(today(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('counts over ends of months and changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });
});
