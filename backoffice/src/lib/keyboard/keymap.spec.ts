import { KEY_HELP, type KeyPress, NO_PREFIX, PREFIX_MS, readKey } from './keymap';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  alt: false,
  meta: false,
  typing: false,
  covered: false,
  ...over,
});

const command = (key: string, over: Partial<KeyPress> = {}, enabled = true): string | null =>
  readKey(press(key, over), NO_PREFIX, 0, enabled).command;

describe('the keys of the back office', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['s', 'status'],
    ['n', 'note'],
    ['a', 'assign'],
    ['e', 'contacted'],
    ['.', 'reveal'],
    ['/', 'search'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('«%s» is %s', (key, expected) => {
    expect(command(key)).toBe(expected);
  });

  it.each([
    ['i', 'goInbox'],
    ['q', 'goQueues'],
  ])('«g %s» is %s', (key, expected) => {
    const { state } = readKey(press('g'), NO_PREFIX, 1_000, true);
    expect(readKey(press(key), state, 1_400, true)).toEqual({ command: expected, state: NO_PREFIX });
  });

  it('forgets a «g» that nothing followed', () => {
    const { state } = readKey(press('g'), NO_PREFIX, 0, true);
    expect(readKey(press('i'), state, PREFIX_MS + 1, true).command).toBeNull();
    expect(readKey(press('n'), state, PREFIX_MS + 1, true).command).toBe('note');
  });

  it('does nothing for a second key it does not know', () => {
    const { state } = readKey(press('g'), NO_PREFIX, 0, true);
    expect(readKey(press('n'), state, 100, true)).toEqual({ command: null, state: NO_PREFIX });
  });

  it('leaves letters to fields, and what has a modifier to the browser', () => {
    expect(command('s', { typing: true })).toBeNull();
    expect(command('a', { ctrl: true })).toBeNull();
    expect(command('e', { meta: true })).toBeNull();
    expect(command('k', { alt: true })).toBeNull();
  });

  it('lets Escape leave a field, but leaves it to an open dialog', () => {
    expect(command('Escape', { typing: true })).toBe('escape');
    expect(command('Escape', { covered: true })).toBeNull();
    expect(command('j', { covered: true })).toBeNull();
  });

  it('can be switched off, all but Escape', () => {
    expect(command('j', {}, false)).toBeNull();
    expect(command('?', {}, false)).toBeNull();
    expect(command('Escape', {}, false)).toBe('escape');
  });

  it('lists every key that works', () => {
    const listed = new Set(KEY_HELP.map((line) => line.command));
    for (const key of ['j', 'k', 's', 'n', 'a', 'e', '.', '/', '?', 'Escape']) {
      const found = command(key);
      expect(KEY_HELP.some((line) => line.command === found)).toBe(true);
    }
    expect(listed.has('goInbox') && listed.has('goQueues')).toBe(true);
  });
});
