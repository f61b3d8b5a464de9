import { ACCESS_TOKEN_SECONDS, issueAccessToken, newId } from '@cep/kit';
import type { GatewayOptions } from '../options';
import { identityFeed, type IdentityFeed } from '../testing/identity-feed';
import { openGateway, type OpenGateway, TEST_SECRET } from '../testing/open-gateway';
import { socketClient, type SocketClient, until } from '../testing/socket-client';
import { trainingCentre } from '../testing/training-centre';

const timing = { backoffMs: 5, maxBackoffMs: 20, steadyAfterMs: 0, newPatienceMs: 100, steadyPatienceMs: 200 };
const WHOAMI = '{ whoami { role } }';

describe('an access that ends', () => {
  let identity: IdentityFeed;
  let open: OpenGateway;
  let clients: SocketClient[];

  const start = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
    clients = [];
    const centre = trainingCentre();
    const subgraphs = [...centre.subgraphs, identity.subgraph];
    open = await openGateway({ followTiming: timing, followRestartMs: 5, ...options }, { ...centre, subgraphs });
    await until(() => identity.listening() || identity.subgraph.requests.length > 0);
  };
  beforeEach(() => {
    identity = identityFeed();
  });
  afterEach(async () => {
    for (const client of clients) await client.close();
    await open.gateway.close();
  });

  const person = async (issuedAt = new Date()) => {
    const [userId, sessionId] = [newId(), newId()];
    const token = await issueAccessToken({ userId, sessionId, role: 'ADVISOR', name: 'Ana' }, TEST_SECRET, issuedAt);
    return { userId, sessionId, cookie: `cep_access=${token}` };
  };
  const roleOf = async (cookie: string): Promise<unknown> =>
    ((await open.ask(WHOAMI, { headers: { cookie } })).body.data?.whoami as { role: string }).role;
  const connect = async (cookie: string): Promise<SocketClient> => {
    const client = socketClient(open.url, { cookie });
    clients.push(client);
    const before = open.leads.requests.length;
    client.subscribe('subscription { leadEvents { cursor } }');
    await until(() => open.leads.requests.length > before);
    return client;
  };

  it('with its session closes the socket and refuses the token, and no other', async () => {
    await start();
    await until(identity.listening);
    const [gone, stays] = [await person(), await person()];
    const closing = await connect(gone.cookie);
    const other = await connect(stays.cookie);
    let otherClosed = false;
    void other.closed.then(() => (otherClosed = true));
    identity.tell({ type: 'session.revoked', userId: gone.userId, sessionId: gone.sessionId });
    expect(await closing.closed).toMatchObject({ code: 4401 });
    expect(await roleOf(gone.cookie)).toBe('PUBLIC');
    const answer = await open.ask(WHOAMI, { headers: { cookie: gone.cookie } });
    expect(answer.headers.get('x-cep-session')).toBe('expired');
    expect(await roleOf(stays.cookie)).toBe('ADVISOR');
    expect(otherClosed).toBe(false);
  });

  it.each(['user.role-changed', 'user.deactivated'])(
    'by %s ends every token of before, and none of after',
    async (type) => {
      await start();
      await until(identity.listening);
      const before = await person(new Date(Date.now() - 5_000));
      const socket = await connect(before.cookie);
      identity.tell({ type, userId: before.userId, sessionId: null });
      expect(await socket.closed).toMatchObject({ code: 4401 });
      expect(await roleOf(before.cookie)).toBe('PUBLIC');
      const subject = { userId: before.userId, sessionId: newId(), role: 'VIEWER', name: 'Ana' };
      const renewed = await issueAccessToken(subject, TEST_SECRET, new Date(Date.now() + 2_000));
      expect(await roleOf(`cep_access=${renewed}`)).toBe('VIEWER');
    },
  );

  it('before the gateway started is known to it', async () => {
    const gone = await person();
    identity.revokedSessionIds.push(gone.sessionId);
    await start();
    await until(identity.listening);
    expect(await roleOf(gone.cookie)).toBe('PUBLIC');
  });

  it('while identity could not be heard is heard of afterwards; until then tokens count', async () => {
    identity.subgraph.refuse = true;
    await start();
    const gone = await person();
    expect(await roleOf(gone.cookie)).toBe('ADVISOR');
    identity.revokedSessionIds.push(gone.sessionId);
    identity.subgraph.refuse = false;
    await until(async () => (await roleOf(gone.cookie)) === 'PUBLIC');
    const warned = open.logged.filter(({ message }) => String(message).includes('cannot be heard of'));
    expect(warned).toHaveLength(1);
  });

  it('in a cut of the line is heard of too: it goes on behind the last one', async () => {
    await start();
    await until(identity.listening);
    const [first, second] = [await person(), await person()];
    identity.tell({ type: 'session.revoked', userId: null, sessionId: first.sessionId });
    await until(async () => (await roleOf(first.cookie)) === 'PUBLIC');
    identity.cut();
    identity.tell({ type: 'session.revoked', userId: null, sessionId: second.sessionId });
    await until(async () => (await roleOf(second.cookie)) === 'PUBLIC');
  });

  it('by its time closes the socket without anybody saying so', async () => {
    await start();
    const issuedAt = new Date(Date.now() - (ACCESS_TOKEN_SECONDS - 1) * 1000);
    const soon = await person(issuedAt);
    // Not awaited until it is open: on a slow machine the second may be over by then.
    const socket = socketClient(open.url, { cookie: soon.cookie });
    clients.push(socket);
    socket.subscribe('subscription { leadEvents { cursor } }');
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });
});
