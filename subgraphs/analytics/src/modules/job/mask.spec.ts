import { maskPayload, maskSentence } from './mask';

describe('what a job was given', () => {
  it('shows ids, days, counts and states as they are', () => {
    expect(
      maskPayload({
        leadId: '0199b2f4-7c1e-7abc-8def-0123456789ab',
        day: '2026-11-22',
        at: '2026-11-22T10:00:00.000Z',
        tries: 2,
        urgent: true,
        status: 'NEW_LEAD',
      }),
    ).toEqual([
      { name: 'at', value: '2026-11-22T10:00:00.000Z' },
      { name: 'day', value: '2026-11-22' },
      { name: 'leadId', value: '0199b2f4-7c1e-7abc-8def-0123456789ab' },
      { name: 'status', value: 'NEW_LEAD' },
      { name: 'tries', value: '2' },
      { name: 'urgent', value: 'true' },
    ]);
  });

  it('hides whatever may be personal, however deep it lies', () => {
    const values = maskPayload({
      to: 'ana@correo.es',
      lead: { firstName: 'ANA', phone: 34600111222, course: 'Soldadura' },
      tags: ['urgente'],
    });
    expect(values).toEqual([
      { name: 'lead.course', value: '•••' },
      { name: 'lead.firstName', value: '•••' },
      { name: 'lead.phone', value: '•••' },
      { name: 'tags.0', value: '•••' },
      { name: 'to', value: '•••' },
    ]);
  });

  it('is an empty list when nothing was given', () => {
    expect(maskPayload(undefined)).toEqual([]);
    expect(maskPayload({})).toEqual([]);
  });

  it('is cut after fifteen values', () => {
    expect(maskPayload(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`n${n}`, n])))).toHaveLength(15);
  });
});

describe('an error message', () => {
  it('keeps its sense without the address or phone it quotes', () => {
    expect(maskSentence('550 5.1.1 <ana.garcia@correo.es>: Recipient rejected')).toBe(
      '550 5.1.1 <•••>: Recipient rejected',
    );
    expect(maskSentence('no se pudo llamar a +34 600 11 12 22 (ocupado)')).toBe('no se pudo llamar a ••• (ocupado)');
    expect(maskSentence('connect ECONNREFUSED 127.0.0.1:2525')).toBe('connect ECONNREFUSED 127.0.0.1:2525');
  });
});
