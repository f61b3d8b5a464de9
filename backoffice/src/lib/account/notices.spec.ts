import { noticeOf } from './notices';

const at = (query: string): URL => new URL(`http://panel.example/entrar${query}`);

describe('what a page says about how somebody came to it', () => {
  it('is one of its own notices', () => {
    expect(noticeOf(at('?aviso=sesion'), ['sesion'])).toMatchObject({ tone: 'info' });
  });

  it.each(['', '?aviso=', '?aviso=factor', '?aviso=toString', '?aviso=%3Cb%3E'])('is nothing for «%s»', (query) => {
    expect(noticeOf(at(query), ['sesion', 'tiempo'])).toBeNull();
  });
});
