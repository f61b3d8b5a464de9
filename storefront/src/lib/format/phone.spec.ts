import { shownPhone, telHref } from './phone';

describe('a phone on the page', () => {
  it.each([
    ['+34963550120', '963 550 120'],
    ['+34 612 34 56 78', '612 345 678'],
    ['900000123', '900 000 123'],
    ['+351 912 345 678', '+351 912 345 678'],
  ])('%s reads %s', (phone, shown) => {
    expect(shownPhone(phone)).toBe(shown);
  });

  it('is dialled without spaces', () => {
    expect(telHref('+34 963 55 01 20')).toBe('tel:+34963550120');
  });
});
