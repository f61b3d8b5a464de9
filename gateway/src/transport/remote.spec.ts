import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUBLIC_PRINCIPAL, type Claims, type RunningSubgraph, type ServedSubgraph, serveSubgraph } from '@cep/kit';
import { TEST_SECRET } from '../testing/open-gateway';
import { type TrainingCentre, trainingCentre } from '../testing/training-centre';
import { remoteTransport } from './remote';
import type { Transport } from './types';

const claims: Claims = {
  principal: PUBLIC_PRINCIPAL,
  requestId: '0198c0de-0000-7000-8000-000000000001',
  clientIp: '192.0.2.7',
  userAgent: null,
  cookies: { cep_access: 'x' },
};

describe('the remote transport', () => {
  const opened: { close(): Promise<unknown> }[] = [];
  const centre: TrainingCentre = trainingCentre();
  const serve = async (): Promise<string> => {
    const runtime = { log: { warn: () => undefined } };
    const served: ServedSubgraph = await serveSubgraph({ ...centre.leads, runtime } as unknown as RunningSubgraph, {
      host: '127.0.0.1',
      port: 0,
      secret: TEST_SECRET,
    });
    opened.push(served);
    return `http://127.0.0.1:${served.port}`;
  };
  const reach = (url: string, options: { timeoutMs?: number; secret?: string } = {}): Transport => {
    const transport = remoteTransport({ urls: { leads: url }, secret: TEST_SECRET, ...options });
    opened.unshift(transport);
    return transport;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  it('carries an operation and the claims behind it', async () => {
    const transport = reach(await serve());
    const result = await transport.execute('leads', {
      query: '{ whoami { role requestId clientIp cookies } }',
      claims,
    });
    expect(result.data).toEqual({
      whoami: { role: 'PUBLIC', requestId: claims.requestId, clientIp: '192.0.2.7', cookies: ['cep_access'] },
    });
  });

  it('is refused by a subgraph of another installation', async () => {
    const transport = reach(await serve(), { secret: 'another secret of more than thirty-two characters' });
    const result = await transport.execute('leads', { query: '{ whoami { role } }', claims });
    expect(result.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('carries subscriptions until the signal is aborted', async () => {
    const transport = reach(await serve());
    const leaving = new AbortController();
    const events = await transport.subscribe('leads', {
      query: 'subscription { leadEvents { cursor } }',
      claims: { ...claims, principal: { ...PUBLIC_PRINCIPAL, role: 'ADVISOR' } },
      signal: leaving.signal,
    });
    const seen: unknown[] = [];
    centre.leadFeed.append('l1');
    const reading = (async () => {
      for await (const { data } of events) {
        seen.push(data);
        leaving.abort();
      }
    })();
    const append = setInterval(() => centre.leadFeed.append('l2'), 5);
    await reading;
    clearInterval(append);
    expect(seen).toHaveLength(1);
  });

  it('hands a refusal up as a result without data', async () => {
    const transport = reach(await serve());
    const events = await transport.subscribe('leads', { query: 'subscription { leadEvents { cursor } }', claims });
    const results = [];
    for await (const result of events) results.push(result);
    expect(results).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    expect(results[0]).not.toHaveProperty('data');
  });

  it('throws SUBGRAPH_UNAVAILABLE when a subscription loses its line', async () => {
    const transport = reach(await serve());
    const served = opened.pop();
    const events = await transport.subscribe('leads', {
      query: 'subscription { leadEvents { cursor } }',
      claims: { ...claims, principal: { ...PUBLIC_PRINCIPAL, role: 'ADVISOR' } },
    });
    const reading = (async () => {
      for await (const event of events) if (event.data) await served?.close();
    })();
    const append = setInterval(() => centre.leadFeed.append('l3'), 5);
    await expect(reading).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    clearInterval(append);
  });

  it('throws SUBGRAPH_UNAVAILABLE when nobody listens', async () => {
    const transport = reach('http://127.0.0.1:1');
    await expect(transport.execute('leads', { query: '{ __typename }', claims })).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    await expect(transport.ready('leads')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    const events = await transport.subscribe('leads', { query: 'subscription { queueStatus { waiting } }', claims });
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  describe('in front of a subgraph that misbehaves', () => {
    const misbehave = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
      const server: Server = createServer(answer);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      opened.push({
        close: async () => {
          server.closeAllConnections();
          server.close();
        },
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };

    it.each([
      ['a page of HTML', '<html>502 Bad Gateway</html>'],
      ['half a body', '{"data":{"whoa'],
      ['something else', '"ok"'],
      ['nothing', ''],
    ])('takes %s for no answer', async (_what, body) => {
      const transport = reach(await misbehave((_request, response) => response.end(body)));
      await expect(transport.execute('leads', { query: '{ __typename }', claims })).rejects.toMatchObject({
        code: 'SUBGRAPH_UNAVAILABLE',
      });
    });

    it('takes a body that breaks off for no answer', async () => {
      const transport = reach(
        await misbehave((_request, response) => {
          response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
          response.socket?.end();
        }),
      );
      await expect(transport.execute('leads', { query: '{ __typename }', claims })).rejects.toMatchObject({
        code: 'SUBGRAPH_UNAVAILABLE',
      });
    });

    it('reads no more than an answer can be long', async () => {
      const chunk = Buffer.alloc(1024 * 1024, ' ');
      let sent = 0;
      const transport = reach(
        await misbehave((_request, response) => {
          const more = (): void => {
            while (!response.destroyed && response.write(chunk)) sent += 1;
          };
          response.on('drain', more);
          more();
        }),
      );
      await expect(transport.execute('leads', { query: '{ __typename }', claims })).rejects.toMatchObject({
        code: 'SUBGRAPH_UNAVAILABLE',
      });
      expect(sent).toBeLessThan(256);
    });

    it('gives up after the time limit', async () => {
      const transport = reach(await misbehave(() => undefined), { timeoutMs: 30 });
      await expect(transport.execute('leads', { query: '{ __typename }', claims })).rejects.toMatchObject({
        code: 'TIMEOUT',
      });
    });

    it('tries a query once more when the connection is reset, and never a mutation', async () => {
      let calls = 0;
      const url = await misbehave((request, response) => {
        calls += 1;
        if (calls % 2 === 1) request.socket.resetAndDestroy();
        else response.end('{"data":{"__typename":"Query"}}');
      });
      const transport = reach(url);
      const query = { query: '{ __typename }', claims, repeatable: true };
      expect(await transport.execute('leads', query)).toEqual({ data: { __typename: 'Query' } });
      expect(calls).toBe(2);
      await expect(transport.execute('leads', { ...query, repeatable: false })).rejects.toMatchObject({
        code: 'SUBGRAPH_UNAVAILABLE',
      });
      expect(calls).toBe(3);
    });
  });
});
