import { splitName } from './person-name';

describe('a name typed in one field', () => {
  it.each([
    ['Ana', 'Ana', null],
    ['Ana Ruiz', 'Ana', 'Ruiz'],
    ['Ana Ruiz Gil', 'Ana', 'Ruiz Gil'],
    ['María José García Pérez', 'María José', 'García Pérez'],
    ['  Juan   de la Cruz  López ', 'Juan', 'de la Cruz López'],
    ['María del Mar Soler Vidal', 'María del Mar', 'Soler Vidal'],
    ['', '', null],
  ])('«%s» is «%s» and «%s»', (typed, firstName, lastName) => {
    expect(splitName(typed)).toEqual({ firstName, lastName });
  });
});
