import { confirmationMail } from './confirmation-mail';

describe('the mail that confirms a request', () => {
  const facts = {
    firstName: 'Lucía',
    reference: 'A1B2C3',
    course: 'Frío & clima <básico>',
    link: 'http://web/cursos/x',
  };

  it('tells name, reference and course, and lets none of them write HTML', () => {
    const { subject, html, text } = confirmationMail(facts);
    expect(subject).toBe('Hemos recibido tu solicitud: Frío & clima <básico>');
    expect(html).toContain('Frío &amp; clima &lt;básico&gt;');
    expect(html).toContain('href="http://web/cursos/x"');
    expect(html).not.toContain('{{');
    for (const part of [html, text]) for (const fact of ['Lucía', 'A1B2C3']) expect(part).toContain(fact);
  });
});
