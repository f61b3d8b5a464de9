import { changedValues } from './changed-values';

const settings = [
  { key: 'site.name', kind: 'TEXT', value: 'CEP' },
  { key: 'site.phone', kind: 'PHONE', value: null },
  { key: 'providers.whatsapp.enabled', kind: 'BOOLEAN', value: 'true' },
  { key: 'providers.openai.key', kind: 'SECRET', value: null },
] as const;

const sent = (fields: Record<string, string>) => new Map(Object.entries(fields));
const untouched = { 'site.name': 'CEP', 'site.phone': '', 'providers.whatsapp.enabled': 'on' };

describe('what a form of settings changes', () => {
  it('is nothing when nothing was touched', () => expect(changedValues(settings, sent(untouched))).toEqual([]));

  it('is what differs, without spaces around it', () => {
    expect(changedValues(settings, sent({ ...untouched, 'site.name': ' Otro ' }))).toEqual([
      { key: 'site.name', value: 'Otro' },
    ]);
  });

  it('goes back to the default where a field was emptied', () => {
    expect(changedValues(settings, sent({ ...untouched, 'site.name': ' ' }))).toEqual([
      { key: 'site.name', value: null },
    ]);
  });

  it('is a box that was unticked, which sends nothing', () => {
    const { 'providers.whatsapp.enabled': _box, ...rest } = untouched;
    expect(changedValues(settings, sent(rest))).toEqual([{ key: 'providers.whatsapp.enabled', value: 'false' }]);
  });

  it('is never a secret', () => {
    expect(changedValues(settings, sent({ ...untouched, 'providers.openai.key': 'x' }))).toEqual([]);
  });
});
