import { GraphQLError } from 'graphql';
import { createLogger } from '../logging';
import { CodedError } from './coded-error';
import { maskError } from './mask-error';

describe('errors as the outside sees them', () => {
  const lines: string[] = [];
  const log = createLogger('test', { destination: { write: (line) => void lines.push(line) } });
  const mask = (error: unknown) => maskError(error, { requestId: 'r1', log });
  beforeEach(() => lines.splice(0));

  it('keep their message when it was written for people', () => {
    const error = new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista.', { field: ['after'] });
    expect(mask(error)).toMatchObject({
      message: error.message,
      extensions: { code: 'INVALID_CURSOR', field: ['after'], requestId: 'r1' },
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ['SUBGRAPH_UNAVAILABLE', Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' })],
    ['SUBGRAPH_UNAVAILABLE', new Error('timeout exceeded when trying to connect')],
    ['SUBGRAPH_UNAVAILABLE', new Error('wrapped', { cause: new Error('Connection terminated unexpectedly') })],
    ['SUBGRAPH_UNAVAILABLE', Object.assign(new Error('No space left on device at 10.0.0.7'), { code: '53100' })],
    ['TIMEOUT', Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })],
  ])('say %s of an engine that fails, and are logged once with the cause', (code, cause) => {
    const shown = mask(new GraphQLError('boom', { originalError: cause, path: ['leads'] }));
    expect(JSON.stringify(shown)).not.toMatch(/boom|10\.0\.0\.7|terminated/);
    expect(shown).toMatchObject({ path: ['leads'], extensions: { code, requestId: 'r1' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(cause.message);
    mask(new GraphQLError(shown.message, { extensions: shown.extensions }));
    expect(lines).toHaveLength(1);
  });

  it('say nothing of the inside otherwise, and are logged once with their cause', () => {
    const cause = new Error('no such column 10.0.0.7, ECONNREFUSED');
    const shown = mask(new GraphQLError('boom', { originalError: cause, path: ['leads'] }));
    expect(JSON.stringify(shown)).not.toMatch(/boom|10\.0\.0\.7/);
    expect(shown).toMatchObject({ path: ['leads'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('ECONNREFUSED');
  });

  it('are not logged again at the next hop', () => {
    const first = mask(new Error('boom'));
    lines.splice(0);
    expect(mask(new GraphQLError(first.message, { extensions: first.extensions }))).toMatchObject({
      extensions: first.extensions,
    });
    expect(lines).toEqual([]);
  });
});
