import { date, dateRange, dateTime, hours, longDate, money, number, relativeAge, time } from './format';

const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('prices', () => {
  it('shows whole euros without decimals and four digits without a point', () => {
    expect(plain(money(125_000))).toBe('1250 €');
  });

  it('shows cents with a decimal comma and groups from five digits', () => {
    expect(plain(money(8_990))).toBe('89,90 €');
    expect(plain(money(1_250_050))).toBe('12.500,50 €');
  });

  it('leaves the word for nothing to the caller', () => {
    expect(plain(money(0))).toBe('0 €');
  });

  it('keeps figure and sign on one line', () => {
    expect(money(125_000)).toContain('\u00a0');
  });
});

describe('figures', () => {
  it('groups from five digits', () => {
    expect(number(1234)).toBe('1234');
    expect(number(12_345)).toBe('12.345');
  });

  it('shows the length of a course', () => {
    expect(hours(600)).toBe('600\u00a0h');
  });
});

describe('dates', () => {
  it('reads as in Spain', () => {
    expect(date('2027-01-12')).toBe('12 ene 2027');
    expect(longDate('2027-01-12')).toBe('martes, 12 de enero de 2027');
  });

  it('uses the clock of Madrid, in summer and in winter', () => {
    expect(time('2027-01-12T09:42:00Z')).toBe('10:42');
    expect(time('2027-07-12T08:42:00Z')).toBe('10:42');
    expect(dateTime('2027-01-11T23:30:00Z')).toBe('12 ene 2027, 00:30');
  });

  it('says a shared month or year once', () => {
    expect(plain(dateRange('2027-01-12', '2027-01-15'))).toBe('12–15 ene 2027');
    expect(plain(dateRange('2027-01-12', '2027-03-15'))).toBe('12 ene – 15 mar 2027');
    expect(dateRange('2027-01-12', null)).toBe('12 ene 2027');
  });
});

describe('ages', () => {
  const now = '2027-01-12T10:00:00Z';

  it.each([
    ['2027-01-12T09:59:30Z', 'ahora mismo'],
    ['2027-01-12T09:56:10Z', 'hace 3 min'],
    ['2027-01-12T08:00:00Z', 'hace 2 h'],
    ['2027-01-11T09:00:00Z', 'ayer'],
    ['2027-01-07T10:00:00Z', 'hace 5 días'],
    ['2026-11-02T10:00:00Z', '2 nov 2026'],
    ['2027-01-12T10:03:00Z', 'dentro de 3 min'],
  ])('%s is «%s»', (moment, expected) => {
    expect(relativeAge(moment, now)).toBe(expected);
  });
});
