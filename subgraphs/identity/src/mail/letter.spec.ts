import { writeLetter } from './letter';
import { invitation } from './letters';

describe('a letter', () => {
  it('says the same in both forms', () => {
    const { subject, html, text } = writeLetter(invitation('Marta', 'http://panel/contrasena/abc'));
    expect(subject).toBe('Tu cuenta en CEP Formación');
    for (const form of [html, text]) expect(form).toContain('http://panel/contrasena/abc');
    expect(html).toContain('<title>Tu cuenta en CEP Formación</title>');
  });

  it('takes what people wrote by the letter', () => {
    const { html } = writeLetter(invitation('<img src=x onerror="alert(1)">', 'http://panel/'));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });
});
