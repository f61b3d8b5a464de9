import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { newId, poolOf } from '../data';
import { foreground } from '../jobs/foreground';
import { metricsRegistry } from '../metrics';
import type { SubgraphRuntime } from '../subgraph';
import { type TestSubgraph, testSubgraph, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import type { LoggedEvent } from './domain-event';
import { catchUp, type Follower, followEvents } from './follow-events';
import type { Poller } from './poller';
import { WakeUp } from './wake-up';

describe('a follower', () => {
  let memo: TestSubgraph;
  const pollers: Poller[] = [];
  const wakeUps: WakeUp[] = [];

  beforeAll(async () => {
    memo = await testSubgraph(memoSubgraph);
    await memo.db.query('CREATE TABLE seen (consumer text, text text)');
  });
  afterEach(async () => {
    await Promise.all(pollers.splice(0).map((one) => one.stop()));
    await Promise.all(wakeUps.splice(0).map((one) => one.stop()));
  });
  afterAll(() => memo.stop());

  const append = (type: string, count: number, text = 'x') =>
    memo.db.query(
      `INSERT INTO event_log (id, type, version, subject_type, subject_id, actor, payload, request_id)
       SELECT gen_random_uuid(), $1, 1, 'Memo', 'x', '{}', jsonb_build_object('text', $2::text || n), 'r' FROM generate_series(1, $3::int) n`,
      [type, text, count],
    );
  const remember = (consumer: string) => async (events: readonly LoggedEvent[], manager: EntityManager) => {
    for (const event of events)
      await manager.query('INSERT INTO seen VALUES ($1, $2)', [consumer, event.payload['text']]);
  };
  const follower = (overrides: Partial<Follower> = {}): Follower => {
    const consumer = `c-${newId()}`;
    return { source: 'memo', consumer, types: ['wanted'], handle: remember(consumer), ...overrides };
  };
  const start = (one: Follower, runtime: SubgraphRuntime = memo.running.runtime): Poller => {
    const wakeUp = new WakeUp(memo.urlOf('memo'), memo.log);
    wakeUps.push(wakeUp);
    const poller = followEvents(runtime, one, wakeUp);
    pollers.push(poller);
    return poller;
  };
  const seen = async (consumer: string): Promise<string[]> =>
    (await memo.db.query('SELECT text FROM seen WHERE consumer = $1', [consumer])).map(
      ({ text }: { text: string }) => text,
    );

  it('tells how far it is behind, also while its work hangs', async () => {
    let goOn: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (goOn = resolve));
    const one = follower({ types: ['hanging'], handle: () => hanging });
    const lagMs = async (): Promise<number | null> => {
      const shown = await metricsRegistry.getSingleMetricAsString('cep_log_lag_seconds');
      const line = shown
        .split('\n')
        .find((text) => text.startsWith(`cep_log_lag_seconds{log="memo",consumer="${one.consumer}"}`));
      return line ? Number(line.split(' ')[1]) : null;
    };
    const poller = start(one);
    await waitFor(async () => (await lagMs()) === 0);
    await append('hanging', 1);
    poller.wake();
    await waitFor(async () => ((await lagMs()) ?? 0) > 0);
    goOn();
    await waitFor(async () => (await lagMs()) === 0);
    await poller.stop();
    expect(await lagMs()).toBeNull();
  });

  it('takes together what comes while requests go first, when nobody waits for it', async () => {
    const batches: number[] = [];
    const one = follower({
      unhurried: true,
      types: ['gathered'],
      handle: async (events) => void batches.push(events.length),
    });
    for (let request = 0; request < 20; request += 1) foreground.enter();
    try {
      await waitFor(() => foreground.busy);
      start(one);
      await append('gathered', 1);
      await append('gathered', 1);
    } finally {
      for (let request = 0; request < 20; request += 1) foreground.leave();
    }
    await waitFor(() => batches.length > 0);
    expect(batches).toEqual([2]);
  });

  it('takes each event once, though two processes follow', async () => {
    const one = follower();
    await append('wanted', 1_200, 'each ');
    start(one);
    start(one);
    await waitFor(async () => (await seen(one.consumer)).includes('each 1200'));
    expect(new Set(await seen(one.consumer)).size).toBe(1_200);
    expect(await seen(one.consumer)).toHaveLength(1_200);
  });

  it('takes an event again when its effect was rolled back', async () => {
    let tries = 0;
    const one = follower();
    const { handle } = one;
    await append('wanted', 1, 'again ');
    start({
      ...one,
      handle: async (events, manager, runtime) => {
        await handle(events, manager, runtime);
        tries += 1;
        if (tries === 1) throw new Error('not yet');
      },
    });
    await waitFor(async () => (await seen(one.consumer)).includes('again 1'));
    expect((await seen(one.consumer)).filter((text) => text === 'again 1')).toHaveLength(1);
  });

  it('does not look again and again through what it passed over', async () => {
    const one = follower({ types: ['rare'] });
    await append('other', 2_000);
    const poller = start(one);
    const nearTheEnd = async (): Promise<boolean> => {
      const [row] = await memo.db.query(
        `SELECT count(*)::int AS left FROM event_log, event_cursor
         WHERE consumer = $1 AND (event_log.txid, event_log.seq) > (event_cursor.txid, event_cursor.seq)`,
        [one.consumer],
      );
      return row.left < 500;
    };
    // Whole batches of others move the stored cursor; the last few are kept in mind.
    await waitFor(nearTheEnd);
    await append('rare', 1, 'rare ');
    poller.wake();
    await waitFor(async () => (await seen(one.consumer)).includes('rare 1'));
  });

  it('holds nobody up while its effect lies elsewhere and takes long', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let working = false;
    const one = follower({
      handle: async () => {
        working = true;
        await held;
      },
    });
    await append('wanted', 1, 'slow ');
    start(one);
    await waitFor(() => working);
    const after = await memo.running.runtime.eventLog.head();
    const stream = memo.running.runtime.eventLog.subscribe({ after, types: ['memo.written'] });
    await memo.execute('mutation { writeMemo(text: "meanwhile") { id } }');
    // It waits in its transaction, but has no transaction id yet: the horizon goes on.
    expect((await stream.next()).value.payload).toEqual({ text: 'meanwhile' });
    await stream.return?.();
    release();
  });

  it('waits for events that a transaction keeps back when it catches up', async () => {
    const one = follower({ types: ['late'] });
    const slow = new Client({ connectionString: memo.urlOf('memo'), options: '-c search_path=memo' });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query('SELECT pg_current_xact_id()');
    await append('late', 1, 'late ');
    const handle = (events: readonly LoggedEvent[], manager: EntityManager) => remember(one.consumer)(events, manager);
    const asked = jest.spyOn(poolOf(memo.db), 'query');
    let done = false;
    const caughtUp = catchUp(memo.db, { ...one, handle }).then(() => (done = true));
    await waitFor(() => asked.mock.calls.length >= 10);
    expect(done).toBe(false);
    asked.mockRestore();
    await slow.query('COMMIT');
    await slow.end();
    await caughtUp;
    expect(await seen(one.consumer)).toEqual(['late 1']);
  });
});
