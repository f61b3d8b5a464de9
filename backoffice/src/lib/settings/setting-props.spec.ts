import type { FormAnswer } from '#lib/forms/answer.ts';
import { settingProps } from './setting-props';

const answer = (part: Partial<FormAnswer>): FormAnswer => ({
  form: 'guardar',
  problems: [],
  values: {},
  notice: null,
  requestId: null,
  ...part,
});
const whatsapp = { key: 'providers.whatsapp.enabled', kind: 'BOOLEAN', value: 'true' } as const;
const refused = { problems: [{ name: 'site.name', message: 'Escribe el nombre.' }] };

describe('the field of a setting', () => {
  it('shows what is stored', () => {
    expect(settingProps('guardar', null, whatsapp).value).toBe('true');
  });

  it('shows what is stored once it was saved: else the next form without a script would switch a box off', () => {
    expect(settingProps('guardar', answer({ notice: '1 ajuste guardado' }), whatsapp).value).toBe('true');
  });

  it('keeps a box as it was left when the form came back', () => {
    expect(settingProps('guardar', answer(refused), whatsapp).value).toBe('false');
    const ticked = answer({ ...refused, values: { [whatsapp.key]: 'on' } });
    expect(settingProps('guardar', ticked, { ...whatsapp, value: 'false' }).value).toBe('true');
  });
});
