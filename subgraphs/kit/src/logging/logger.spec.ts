import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
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

  it('never shows secrets or personal data, however deep and however they are spelt', () => {
    const line = write({
      password: 'p1',
      input: { email: 'ana@correo.es', nested: { phone: '+34612345678', token: 't1' } },
      rows: [{ first_name: 'Ana', a: { b: { c: { d: { 'Set-Cookie': 't1' } } } } }],
      headers: { Authorization: 'Bearer t1', 'x-cep-claims': 't1' },
    });
    expect(JSON.stringify(line)).not.toMatch(/p1"|ana@|612345678|t1"|"Ana"/);
    expect(line['rows']).toMatchObject([{ first_name: '[redacted]' }]);
  });

  it('tells of a failed statement without its values', () => {
    const driver = Object.assign(new Error('duplicate key value violates unique constraint "lead_key"'), {
      code: '23505',
      constraint: 'lead_key',
      detail: 'Key (email)=(ana@correo.es) already exists.',
    });
    const failed = new QueryFailedError('INSERT INTO lead VALUES ($1)', ['ana@correo.es', '+34612345678'], driver);
    const line = write({ err: new GraphQLError('boom', { originalError: failed }) });
    expect(JSON.stringify(line)).not.toMatch(/ana@|612345678/);
    expect(line['err']).toMatchObject({
      message: 'boom',
      cause: { type: 'QueryFailedError', code: '23505', constraint: 'lead_key', stack: expect.stringContaining('at ') },
    });
  });

  it('shortens what other programs repeat in their messages', () => {
    const messages = [
      'Recipient rejected: 550 <ana.gil@correo.es> unknown user',
      'invalid input syntax for type uuid: "Ana Gil"',
      'connect to postgres://cep_leads:abcdef@db:5432/cep failed',
      'no such subscriber: +34 612 345 678',
    ];
    const text = JSON.stringify(messages.map((message) => write({ err: new Error(message) })));
    expect(text).not.toMatch(/ana\.gil|Ana Gil|abcdef|612/);
    expect(text).toContain('unknown user');
  });
});
