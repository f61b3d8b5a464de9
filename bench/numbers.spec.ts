import { median, quantile, rangeOf, short, written } from './numbers.cjs';

describe('figures of several rounds', () => {
  it('have a median, also when they are even in number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('have a range beside it', () => {
    expect(rangeOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(written(rangeOf([0.123456, 0.1, 0.2]))).toBe('0.123 (0.1–0.2)');
    expect(written(null)).toBe('–');
  });

  it('have a tail by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile([7], 0.99)).toBe(7);
  });

  it.each([
    [12_345.6, '12346'],
    [99.96, '100'],
    [0.04567, '0.0457'],
    [0, '0'],
    [Number.NaN, '–'],
  ])('are written short: %p', (number, text) => {
    expect(short(number)).toBe(text);
  });
});
