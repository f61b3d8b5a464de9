import { partnerGateway, type PartnerGateway } from '../testing/partner-keys';
import { socketClient, type SocketClient } from '../testing/socket-client';

describe('a key on a socket', () => {
  let open: PartnerGateway;
  const clients: SocketClient[] = [];
  beforeAll(async () => {
    open = await partnerGateway();
  });
  afterAll(async () => {
    for (const client of clients) await client.close();
    await open.gateway.close();
  });
  const connect = (secret: string, how: 'header' | 'parameter'): SocketClient => {
    const authorization = `Bearer ${secret}`;
    const client =
      how === 'header' ? socketClient(open.url, { authorization }) : socketClient(open.url, {}, { authorization });
    clients.push(client);
    return client;
  };
  const codesOf = (errors: unknown): unknown[] =>
    (errors as { extensions?: { code?: unknown } }[]).map(({ extensions }) => extensions?.code);

  it.each(['header', 'parameter'] as const)('of a worker opens what its scopes do, by %s', async (how) => {
    const client = connect(open.key({ kind: 'WORKER', scopes: ['journal.write'] }).secret, how);
    const allowed = client.subscribe<{ data: unknown }>('{ __typename }');
    await allowed.ended;
    expect(allowed.received[0]?.data).toEqual({ __typename: 'Query' });
    const before = open.leads.requests.length;
    expect(codesOf(await client.subscribe('subscription { leadEvents { cursor } }').ended)).toEqual(['FORBIDDEN']);
    expect(codesOf(await client.subscribe('{ whoami { role } }').ended)).toEqual(['FORBIDDEN']);
    expect(open.leads.requests.length).toBe(before);
  });

  it.each(['api-key.revoked', 'api-key.updated'])('closes it at %s', async (type) => {
    const { secret, id } = open.key({ kind: 'WORKER', scopes: ['journal.write'] });
    const client = connect(secret, 'header');
    await client.subscribe('{ __typename }').ended;
    open.identity.tell({ type, userId: null, sessionId: null, apiKeyId: id });
    expect(await client.closed).toMatchObject({ code: 4401 });
  });

  it.each([
    ["a partner's", () => open.key().secret],
    ['a revoked one', () => open.key({ kind: 'WORKER', state: 'REVOKED' }).secret],
  ])('%s is refused', async (_which, secret) => {
    const client = connect(secret(), 'parameter');
    void client.subscribe('{ __typename }');
    expect(await client.closed).toMatchObject({ code: 4403 });
    const byHeader = connect(secret(), 'header');
    const { received, ended } = byHeader.subscribe('{ __typename }');
    await ended;
    expect(received).toEqual([]);
  });
});
