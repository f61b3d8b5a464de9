import { searchWords } from './search-words';

describe('the words of a search', () => {
  it.each<[string | null | undefined, string[]]>([
    [undefined, []],
    [null, []],
    ['', []],
    ['  de la  ', []],
    ['Curso de Soldadura TIG', ['soldadura', 'tig']],
    ['inglés inglés', ['inglés']],
    ["a'b:*|c&d!(e)", ['b', 'c', 'd']],
    ['ADGD0108', ['adgd0108']],
    [
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
      'uno dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
    ],
  ])('of «%s»', (text, expected) => {
    expect(searchWords(text)).toEqual(expected);
  });
});
