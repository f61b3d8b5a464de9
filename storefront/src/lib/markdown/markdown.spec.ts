import { parseMarkdown } from './markdown';

describe('a course description in Markdown', () => {
  it('keeps headings, lists and paragraphs apart', () => {
    const blocks = parseMarkdown('Intro en\ndos líneas.\n\n## Cómo se trabaja\n- Uno\n- Dos\n\n1. Primero\n2. Segundo');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'list']);
    expect(blocks[0]).toEqual({ kind: 'paragraph', content: [{ kind: 'text', text: 'Intro en dos líneas.' }] });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'Uno' }], [{ text: 'Dos' }]] });
    expect(blocks[3]).toMatchObject({ ordered: true });
  });

  it('reads bold, italics and links inside a sentence', () => {
    const [block] = parseMarkdown('Con **prácticas** y *tutor*: [bases](https://cep.example/bases).');
    expect(block).toEqual({
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Con ' },
        { kind: 'strong', text: 'prácticas' },
        { kind: 'text', text: ' y ' },
        { kind: 'em', text: 'tutor' },
        { kind: 'text', text: ': ' },
        { kind: 'link', text: 'bases', href: 'https://cep.example/bases' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it.each(['javascript:alert`1`', 'data:text/html,x', '//evil.example'])('does not make a link of %s', (href) => {
    expect(parseMarkdown(`[pulsa](${href})`)).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'pulsa' }] },
    ]);
  });

  it('leaves HTML as text', () => {
    expect(parseMarkdown('<b>hola</b>')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: '<b>hola</b>' }] },
    ]);
  });
});
