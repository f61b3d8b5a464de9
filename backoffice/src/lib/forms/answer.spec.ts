import { answerTo, fieldProps, type FormAnswer, pageTitle } from './answer';

const answer = (part: Partial<FormAnswer> = {}): FormAnswer => ({
  form: 'perfil',
  problems: [],
  values: {},
  notice: null,
  requestId: null,
  ...part,
});
const refused = answer({ values: { name: 'A' }, problems: [{ name: 'name', message: 'Escribe tu nombre' }] });

describe('an answer to one of the forms of a page', () => {
  it('is for that form alone', () => {
    expect(answerTo('perfil', refused)).toBe(refused);
    expect(answerTo('clave', refused)).toBeNull();
    expect(answerTo('perfil', null)).toBeNull();
  });

  it('brings back what was typed, and what is wrong with it, to its field', () => {
    expect(fieldProps('perfil', refused, 'name', 'Ana')).toEqual({
      name: 'name',
      id: 'perfil-name',
      value: 'A',
      error: 'Escribe tu nombre',
    });
    expect(fieldProps('perfil', refused, 'phone')).toMatchObject({ value: '', error: undefined });
  });

  it('shows what is kept once it was carried out', () => {
    const done = answer({ values: { name: 'A' }, notice: 'Guardado' });
    expect(fieldProps('perfil', done, 'name', 'Ana')).toMatchObject({ value: 'Ana', error: undefined });
  });

  it('tells of faults in the words of the tab', () => {
    expect(pageTitle('Mi cuenta')).toBe('Mi cuenta · CEP Gestión');
    expect(pageTitle('Mi cuenta', answer())).toBe('Mi cuenta · CEP Gestión');
    expect(pageTitle('Mi cuenta', refused)).toBe('Error: Mi cuenta · CEP Gestión');
  });
});
