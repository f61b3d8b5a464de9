import { answerBy, readThanks, thanksPath } from './thanks';

describe('the address of the thanks page', () => {
  it('holds what was asked and nothing personal', () => {
    const path = thanksPath({ reference: 'L-7K4Q', slug: 'ingles-b1', draft: { runId: 'r1', phone: '612345678' } });
    expect(path).toBe('/gracias?ref=L-7K4Q&curso=ingles-b1&convocatoria=r1&canal=telefono');
  });

  it('is read back', () => {
    expect(readThanks(new URLSearchParams('ref=L-7K4Q&curso=ingles-b1&convocatoria=r1&canal=correo'))).toEqual({
      reference: 'L-7K4Q',
      slug: 'ingles-b1',
      runId: 'r1',
      byPhone: false,
    });
  });

  it('shows nothing that somebody made up', () => {
    const search = readThanks(new URLSearchParams('ref=<b>Llama al 806</b>&curso=../x'));
    expect(search).toMatchObject({ reference: null, slug: null });
  });
});

describe('the day by which somebody has called', () => {
  it.each([
    ['a Tuesday', '2026-11-24T10:00:00Z', '2026-11-25'],
    ['a Friday', '2026-11-27T10:00:00Z', '2026-11-30'],
    ['a Sunday', '2026-11-29T10:00:00Z', '2026-11-30'],
    ['Thursday in London, Friday in Spain', '2026-11-26T23:30:00Z', '2026-11-30'],
  ])('asked on %s', (_, now, day) => {
    expect(answerBy(new Date(now))).toBe(day);
  });
});
