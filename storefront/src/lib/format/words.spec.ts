import { priceInWords, seatsInWords } from './words';

describe('the price in words', () => {
  it.each([
    [{ amount: 125_000, currency: 'EUR' }, '1250\u00a0€'],
    [{ amount: 39_550, currency: 'EUR' }, '395,50\u00a0€'],
    [{ amount: 0, currency: 'EUR' }, '0\u00a0€'],
    [null, 'Precio a consultar'],
  ])('%o is %s', (price, words) => {
    expect(priceInWords(price)).toBe(words);
  });
});

describe('the places in words', () => {
  it.each([
    ['AVAILABLE', 12, 'Plazas libres'],
    ['FEW_LEFT', 3, 'Quedan 3 plazas'],
    ['FEW_LEFT', 1, 'Queda 1 plaza'],
    ['FEW_LEFT', null, 'Últimas plazas'],
    ['WAITLIST', 0, 'Completa'],
    ['FULL', 0, 'Completa'],
  ] as const)('%s with %s left: %s', (availability, seatsLeft, words) => {
    expect(seatsInWords({ availability, seatsLeft })).toBe(words);
  });
});
