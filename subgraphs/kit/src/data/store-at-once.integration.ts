import { PUBLIC_PRINCIPAL } from '../auth';
import { type TestSubgraph, testSubgraph } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { newId } from './new-id';
import { storeAtOnce } from './store-at-once';

const STATEMENT = {
  with: 'wanted AS (SELECT $1::boolean AS yes), kept AS (SELECT FROM wanted WHERE yes)',
  onlyIf: 'kept',
  select: 'SELECT wanted.yes',
  from: 'FROM wanted',
} as const;

describe('one statement that stores rows with their events', () => {
  let memo: TestSubgraph;
  beforeAll(async () => {
    memo = await testSubgraph(memoSubgraph);
  });
  afterAll(() => memo.stop());

  const store = (yes: boolean, count: number, payload = {}) => {
    const { db, eventLog } = memo.running.runtime;
    const events = Array.from({ length: count }, () => ({
      type: 'memo.kept',
      version: 2,
      subject: { type: 'Memo', id: newId() },
      payload,
    }));
    return storeAtOnce({ db, eventLog, principal: PUBLIC_PRINCIPAL, requestId: 'r1' }, STATEMENT, [yes], events);
  };
  const logged = () =>
    memo.db.query(`SELECT version, payload, actor, request_id FROM event_log WHERE type = 'memo.kept'`);

  it('logs every event when the deciding part gave a row, in order and clean', async () => {
    expect(await store(true, 2, { text: 'a\u0000b' })).toEqual([{ yes: true, logged: true }]);
    const event = {
      version: 2,
      payload: { text: 'ab' },
      actor: { role: 'PUBLIC', userId: null, name: null },
      request_id: 'r1',
    };
    expect(await logged()).toEqual([event, event]);
  });

  it('logs none when it gave none', async () => {
    const before = (await logged()).length;
    expect(await store(false, 1)).toEqual([{ yes: false, logged: false }]);
    expect(await logged()).toHaveLength(before);
  });

  it('tells whoever follows the log', async () => {
    const { eventLog } = memo.running.runtime;
    const stream = eventLog.subscribe({ after: await eventLog.head() });
    await store(true, 1);
    expect((await stream.next()).value).toMatchObject({ type: 'memo.kept' });
    await stream.return?.();
  });
});
