import { forScreen, lines } from './log-lines.cjs';

describe('what the screen shows of a log', () => {
  const line = (level: string, more = {}) =>
    JSON.stringify({ level, service: 'leads', message: 'mail refused', ...more });

  it('shows warnings and errors with their cause', () => {
    expect(forScreen('cep', line('warn'), 'out')).toBe('! leads: mail refused');
    expect(forScreen('cep', line('error', { err: { message: 'timeout' } }), 'out')).toBe(
      '✗ leads: mail refused (timeout)',
    );
  });

  it('keeps ordinary lines in the file', () => {
    expect(forScreen('cep', line('info'), 'out')).toBeNull();
    expect(forScreen('storefront', 'Listening on http://127.0.0.1:3000', 'out')).toBeNull();
  });

  it('shows what a process complains about in plain text, without its stack', () => {
    expect(forScreen('storefront', 'Error: no port', 'err')).toBe('storefront: Error: no port');
    expect(forScreen('storefront', '    at listen (node:net:1)', 'err')).toBeNull();
  });

  it('survives a line that only looks like JSON', () => {
    expect(forScreen('cep', '{ half', 'out')).toBeNull();
  });
});

describe('a stream cut anywhere', () => {
  it('gives whole lines', () => {
    const seen: string[] = [];
    const take = lines((text: string) => seen.push(text));
    for (const chunk of ['one\ntw', 'o\n', '\nthree']) take(chunk);
    expect(seen).toEqual(['one', 'two']);
  });
});
