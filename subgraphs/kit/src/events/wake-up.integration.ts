import { Client } from 'pg';
import { createLogger } from '../logging';
import { type TcpProxy, tcpProxy, testServers, waitFor } from '../testing';
import { notifyChannel, WakeUp } from './wake-up';

describe('the wake-up', () => {
  const lines: string[] = [];
  const log = createLogger('test', { destination: { write: (line) => void lines.push(line) } });
  let admin: Client;
  let proxy: TcpProxy;
  let wakeUp: WakeUp;
  let woken = 0;

  beforeAll(async () => {
    admin = new Client({ connectionString: testServers().databaseUrl });
    await admin.connect();
  });
  afterAll(() => admin.end());
  beforeEach(async () => {
    lines.splice(0);
    woken = 0;
    proxy = await tcpProxy(testServers().databaseUrl);
    wakeUp = new WakeUp(proxy.url, log, { retryMs: 20, connectMs: 2_000 });
    wakeUp.on('memo', () => void (woken += 1));
  });
  afterEach(async () => {
    await wakeUp.stop();
    await proxy.close();
  });

  const connections = async (): Promise<number> =>
    (
      await admin.query(
        `SELECT FROM pg_stat_activity WHERE application_name = 'cep-listen' AND datname = current_database()`,
      )
    ).rowCount ?? 0;
  const notify = () => admin.query(`SELECT pg_notify($1, '')`, [notifyChannel('memo')]);
  /** Again and again, for who does not listen yet is not told. */
  const notified = async (): Promise<boolean> => {
    const before = woken;
    await notify();
    return waitFor(() => woken > before, { timeoutMs: 300 }).catch(() => false);
  };

  it('wakes at a notice, and once when it begins to listen: something may have happened before', async () => {
    await wakeUp.start();
    expect(woken).toBe(1);
    await notify();
    await waitFor(() => woken === 2);
  });

  it('listens again after its connection was lost, over one connection', async () => {
    await wakeUp.start();
    proxy.cut();
    proxy.mend();
    await waitFor(notified);
    await waitFor(async () => (await connections()) === 1);
    expect(lines.filter((line) => line.includes('was lost'))).toHaveLength(1);
  });

  it('begins to listen once the database is there, and says only once that it is away', async () => {
    proxy.cut();
    await wakeUp.start();
    await waitFor(() => proxy.refused >= 3);
    proxy.mend();
    await waitFor(notified);
    expect(lines.filter((line) => line.includes('was lost'))).toHaveLength(1);
  });

  it('gives up a connection that is never made, and tries again', async () => {
    proxy.freeze();
    await wakeUp.start();
    proxy.mend();
    await waitFor(notified);
    await waitFor(async () => (await connections()) === 1);
  });

  it('leaves no connection behind when it is stopped while it starts', async () => {
    const starting = wakeUp.start();
    await wakeUp.stop();
    await starting;
    await waitFor(async () => (await connections()) === 0);
  });
});
