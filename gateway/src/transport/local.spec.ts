import { PUBLIC_PRINCIPAL } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import { localTransport } from './local';

const claims = { principal: PUBLIC_PRINCIPAL, requestId: 'r', clientIp: null, userAgent: null };

/** A subgraph whose subscription takes until `opened` and then waits for events that never come. */
function waitingSubgraph() {
  let release: () => void = () => undefined;
  let finish: (result: IteratorResult<ExecutionResult>) => void = () => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  const seen = { returned: 0 };
  const stream: AsyncIterableIterator<ExecutionResult> = {
    next: () => new Promise((resolve) => (finish = resolve)),
    return: async () => {
      seen.returned += 1;
      finish({ value: undefined, done: true });
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  const subgraph = {
    name: 'leads',
    execute: async () => ({ data: {} }),
    subscribe: async () => {
      await opened;
      return stream;
    },
    ready: async () => undefined,
  };
  return { subgraph, seen, open: () => release() };
}

describe('the local transport', () => {
  it.each(['while it is opened', 'while it waits for an event'])(
    'closes a subscription whose reader leaves %s',
    async (when) => {
      const { subgraph, seen, open } = waitingSubgraph();
      const leaving = new AbortController();
      const opening = localTransport([subgraph]).subscribe('leads', {
        query: 'subscription { events }',
        claims,
        signal: leaving.signal,
      });
      if (when === 'while it is opened') leaving.abort();
      open();
      const next = (await opening)[Symbol.asyncIterator]().next();
      leaving.abort();
      if (when === 'while it waits for an event') expect(await next).toMatchObject({ done: true });
      expect(seen.returned).toBe(1);
    },
  );

  it('throws TIMEOUT for a subgraph that takes too long, which waits for a connection and then for a lock', async () => {
    const hanging = { ...waitingSubgraph().subgraph, execute: () => new Promise<never>(() => undefined) };
    await expect(
      localTransport([hanging], 20).execute('leads', { query: '{ __typename }', claims }),
    ).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });

  it('throws SUBGRAPH_UNAVAILABLE for a subgraph that does not run here', async () => {
    const transport = localTransport([]);
    const request = { query: '{ __typename }', claims };
    for (const asking of [
      transport.execute('leads', request),
      transport.subscribe('leads', request),
      transport.ready('leads'),
    ]) {
      await expect(asking).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    }
  });
});
