import { checkDraft, readDraft, readShownTexts, toCreateLeadInput } from './draft';

function form(fields: Record<string, string | string[]> = {}): FormData {
  const data = new FormData();
  const all = {
    key: 'clave-1',
    courseId: 'curso-1',
    convocatoria: 'run-1',
    name: 'Ana Ruiz Gil',
    phone: '612 34 56 78',
    email: '',
    message: '',
    shown: ['CONTACT:texto-1', 'NEWSLETTER:texto-2'],
    consent: ['texto-1'],
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) data.append(name, one);
  return data;
}

const check = (fields?: Record<string, string | string[]>) => {
  const data = form(fields);
  return checkDraft(readDraft(data), readShownTexts(data));
};

describe('the lead form', () => {
  it('accepts a name, a phone and the first box', () => {
    expect(check()).toEqual([]);
  });

  it('accepts the e-mail in place of the phone', () => {
    expect(check({ phone: '', email: 'ana@correo.es' })).toEqual([]);
  });

  it('names all faults at once, in the order of the fields', () => {
    expect(check({ name: '  ', phone: '612', email: 'ana@', consent: [] })).toEqual([
      { field: 'name', message: 'Escribe tu nombre' },
      { field: 'phone', message: 'Al teléfono le falta alguna cifra' },
      { field: 'email', message: 'El correo debe ser como nombre@correo.es' },
      { field: 'consent', message: 'Marca la primera casilla para que podamos contestarte' },
    ]);
  });

  it('needs a phone or an e-mail', () => {
    expect(check({ phone: '' })).toEqual([{ field: 'phone', message: 'Escribe tu teléfono o tu correo' }]);
  });

  it('is not content with a consent for something else', () => {
    expect(check({ consent: ['texto-2'] }).map(({ field }) => field)).toEqual(['consent']);
  });

  it('refuses a message that is too long', () => {
    expect(check({ message: 'a'.repeat(2001) }).map(({ field }) => field)).toEqual(['message']);
  });

  it('sends every text that was shown, ticked or not, and the phone in E.164', () => {
    const data = form();
    expect(toCreateLeadInput(readDraft(data), readShownTexts(data), 'COURSE_PAGE')).toEqual({
      idempotencyKey: 'clave-1',
      firstName: 'Ana',
      lastName: 'Ruiz Gil',
      phone: '+34612345678',
      email: null,
      message: null,
      courseId: 'curso-1',
      courseRunId: 'run-1',
      source: 'COURSE_PAGE',
      consents: [
        { purpose: 'CONTACT', textId: 'texto-1', granted: true },
        { purpose: 'NEWSLETTER', textId: 'texto-2', granted: false },
      ],
    });
  });

  it('leaves out texts that it does not know', () => {
    expect(readShownTexts(form({ shown: ['OTHER:x', 'CONTACT', 'CONTACT:ok'] }))).toEqual([
      { purpose: 'CONTACT', id: 'ok' },
    ]);
  });
});
