import { outcomeOf, wayBack } from './undo';

const PAGE = new URL('http://panel.test/usuarios/1?/rol');

describe('the way back of a deed', () => {
  it('leads to what there was before, whatever the page shows afterwards', () => {
    let role = 'ADVISOR';
    const shown = {
      get fields() {
        return { role };
      },
      action: '?/rol',
    };
    const back = wayBack(shown, PAGE);
    role = 'VIEWER';
    expect(back.fields).toEqual({ role: 'ADVISOR' });
  });

  it('is that of its own page, also from another one', () => {
    expect(wayBack({ action: '?/reactivar' }, PAGE).action).toBe('http://panel.test/usuarios/1?/reactivar');
  });
});

describe('the answer to it', () => {
  const data = { form: 'rol', problems: [], values: {}, notice: 'Hecho', requestId: null };
  const refused = { ...data, problems: [{ name: null, message: 'No se puede.' }] };
  const location = PAGE.pathname;

  it('says what was done', () => {
    expect(outcomeOf({ type: 'success', status: 200, data, location })).toEqual({ notice: 'Hecho', problem: null });
  });

  it.each<[string, Parameters<typeof outcomeOf>[0], RegExp]>([
    ['the form', { type: 'failure', status: 400, data: refused, location }, /No se puede/],
    ['the server', { type: 'error', status: 403, error: { status: 403, message: 'Tu rol no llega.' } }, /Tu rol/],
    ['the login, which has ended', { type: 'redirect', status: 303, location: '/entrar' }, /sesión ha terminado/],
    ['nobody', null, /No hay conexión/],
  ])('says why not, in the words of %s', (_who, result, words) => {
    const { notice, problem } = outcomeOf(result);
    expect(notice).toBeNull();
    expect(problem).toMatch(words);
  });
});
