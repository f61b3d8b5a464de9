import { createLogger } from './logger';
import { withLogContext } from './log-context';

describe('a log line', () => {
  const write = (fields: object): Record<string, unknown> => {
    const lines: string[] = [];
    const log = createLogger('leads', { destination: { write: (line) => void lines.push(line) } });
    withLogContext({ requestId: 'r1', userId: 'u1' }, () => log.info(fields, 'stored'));
    return JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;
  };

  it('says when, how grave, who and in which request', () => {
    expect(write({})).toMatchObject({
      level: 'info',
      service: 'leads',
      message: 'stored',
      requestId: 'r1',
      userId: 'u1',
      timestamp: expect.stringMatching(/Z$/),
    });
  });

  it('never shows secrets or personal data, however deep', () => {
    const line = write({
      password: 'p1',
      input: { email: 'ana@correo.es', nested: { phone: '+34612345678', token: 't1' } },
    });
    expect(JSON.stringify(line)).not.toMatch(/p1"|ana@|612345678|"t1"/);
  });
});
