import { Client } from 'pg';
import { memoSubgraph } from '../testing/memo-subgraph';
import { type TestSubgraph, testSubgraph, waitFor } from '../testing';

const WRITE = 'mutation ($text: String!) { writeMemo(text: $text) { id } }';
const FOLLOW = 'subscription ($after: String) { memoEvents(after: $after) { cursor text } }';
interface Followed {
  memoEvents: { cursor: string; text: string };
}

describe('the event log', () => {
  let memo: TestSubgraph;
  const write = (text: string) => memo.execute(WRITE, { text });
  const take = async (stream: AsyncIterator<{ data?: Followed | null }>, count: number) => {
    const events: Followed['memoEvents'][] = [];
    while (events.length < count) {
      const step = await stream.next();
      if (step.value?.data) events.push(step.value.data.memoEvents);
    }
    return events;
  };

  beforeAll(async () => {
    memo = await testSubgraph(memoSubgraph);
  });
  afterAll(() => memo.stop());

  it('holds one event for each accepted change and none for a refused one', async () => {
    await write('kept');
    const refused = await write('refused');
    expect(refused.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    const rows = await memo.db.query(`SELECT payload->>'text' AS text, actor->>'role' AS role FROM event_log`);
    expect(rows).toEqual([{ text: 'kept', role: 'PUBLIC' }]);
    expect(await memo.db.query(`SELECT text FROM memo`)).toEqual([{ text: 'kept' }]);
  });

  it('shows a subscriber what is committed from now on', async () => {
    const stream = await memo.subscribe<Followed>(FOLLOW);
    const heard: string[] = [];
    const reading = (async () => {
      for await (const { data } of stream) heard.push(data?.memoEvents.text ?? 'nothing');
    })();
    // It begins where the log ends at some moment from here on, and says so by nothing but its first event.
    await waitFor(async () => {
      await write('before');
      return heard.length > 0;
    });
    await write('one');
    await write('two');
    await waitFor(() => heard.includes('two'));
    expect(heard.filter((text) => text !== 'before')).toEqual(['one', 'two']);
    await stream.return?.();
    await reading;
  });

  it('resumes behind a cursor with nothing missed and nothing twice, while new events arrive', async () => {
    const after = await memo.running.runtime.eventLog.head();
    const texts = Array.from({ length: 40 }, (_, index) => `resume ${index}`);
    for (const text of texts.slice(0, 10)) await write(text);
    const before = await memo.subscribe<Followed>(FOLLOW, { after });
    const seen = await take(before, 4);
    await before.return?.();

    const rest = (async () => {
      for (const text of texts.slice(10)) await write(text);
    })();
    const resumed = await memo.subscribe<Followed>(FOLLOW, { after: seen.at(-1)?.cursor });
    const others = await take(resumed, 36);
    await rest;
    await resumed.return?.();
    expect([...seen, ...others].map(({ text }) => text)).toEqual(texts);
  });

  it('never misses an event whose transaction commits late', async () => {
    const after = await memo.running.runtime.eventLog.head();
    const stream = await memo.subscribe<Followed>(FOLLOW, { after });
    const insert = `INSERT INTO event_log (id, type, version, subject_type, subject_id, actor, payload, request_id)
      VALUES (gen_random_uuid(), 'memo.written', 1, 'Memo', 'x', '{}', jsonb_build_object('text', $1::text), 'r')`;
    const slow = new Client({ connectionString: memo.urlOf('memo'), options: '-c search_path=memo' });
    await slow.connect();
    await slow.query('BEGIN');
    // Has its ids now, and will be visible only later.
    await slow.query(insert, ['slow']);
    await write('fast');
    // The fast one is committed, but must wait: the slow one belongs before it.
    expect(await memo.db.query(`SELECT 1 FROM event_log WHERE payload->>'text' = 'fast'`)).toHaveLength(1);
    const events = take(stream, 2);
    await slow.query('COMMIT');
    await slow.end();
    expect((await events).map(({ text }) => text)).toEqual(['slow', 'fast']);
    await stream.return?.();
  });

  it('keeps the order of events whose numbers grow by a digit', async () => {
    const after = await memo.running.runtime.eventLog.head();
    await memo.db.query(
      `INSERT INTO event_log (id, type, version, subject_type, subject_id, actor, payload, request_id)
       SELECT gen_random_uuid(), 'memo.written', 1, 'Memo', 'x', '{}', jsonb_build_object('text', n::text), 'r' FROM generate_series(1, 1100) n`,
    );
    const stream = await memo.subscribe<Followed>(FOLLOW, { after });
    const texts = (await take(stream, 1_100)).map(({ text }) => text);
    expect(texts).toEqual(Array.from({ length: 1_100 }, (_, index) => String(index + 1)));
    await stream.return?.();
  });

  it.each(['event:leads:1:1', 'event:memo:1:9999999999999999999', 'event:memo:99999999999999999999:0', 'x'])(
    'refuses the cursor %s, which it never gave',
    async (text) => {
      const after = Buffer.from(text).toString('base64url');
      await expect(memo.subscribe(FOLLOW, { after })).rejects.toThrow(/INVALID_CURSOR/);
    },
  );

  it('refuses a cursor that lies in the future: the database was put back to an earlier time', async () => {
    const { eventLog } = memo.running.runtime;
    const after = eventLog.cursorAt('9999999999999');
    const stream = await memo.subscribe(FOLLOW, { after });
    const { value } = await stream.next();
    expect(value.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: ['after'] });
    expect((await stream.next()).done).toBe(true);
    expect(await eventLog.backlog(after, 7)).toBe(7);
    expect(await eventLog.backlog(await eventLog.head(), 7)).toBe(0);
  });

  it('ends its streams when it stops, and begins no new ones', async () => {
    const other = await testSubgraph(memoSubgraph);
    const stream = await other.subscribe(FOLLOW);
    const waiting = stream.next();
    await other.running.runtime.eventLog.stop();
    expect((await waiting).done).toBe(true);
    const late = other.running.runtime.eventLog.subscribe();
    expect((await late.next()).done).toBe(true);
    await other.stop();
  });

  it('says which variable does not fit', async () => {
    const { data, errors } = await memo.execute(
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      {},
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('$r') }]);
  });

  it('takes a text that PostgreSQL would refuse, without what it refuses', async () => {
    const query =
      'mutation ($text: String!) { a: writeMemo(text: $text) { text } b: writeMemo(text: "x\\u0000y") { text } }';
    const { data } = await memo.execute(query, { text: 'x\u0000\ud83dy' });
    expect(data).toEqual({ a: { text: 'x\ufffdy' }, b: { text: 'xy' } });
  });

  it('ends one subscription with a typed error when the log cannot be read', async () => {
    const { eventLog } = memo.running.runtime;
    const after = await eventLog.head();
    await memo.db.query('ALTER TABLE event_log RENAME TO elsewhere');
    const stream = await memo.subscribe(FOLLOW, { after });
    const { value } = await stream.next();
    expect(value.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect((await stream.next()).done).toBe(true);
    await memo.db.query('ALTER TABLE elsewhere RENAME TO event_log');
  });

  it('masks an unexpected error and keeps its request id', async () => {
    const result = await memo.execute('{ broken }', {}, { requestId: 'req-1' });
    expect(result.errors?.[0]?.message).not.toContain('hunter2');
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', masked: true, requestId: 'req-1' });
  });

  it('resolves entity references in one statement', async () => {
    const rows: { id: string; text: string }[] = await memo.db.query('SELECT id, text FROM memo LIMIT 5');
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Memo { id text } } }';
    const r = rows.map(({ id }) => ({ __typename: 'Memo', id }));
    let found: unknown;
    const statements = await memo.sqlCount(async () => {
      found = (await memo.execute<{ _entities: unknown[] }>(query, { r })).data?._entities;
    });
    expect(found).toEqual(rows);
    expect(statements).toBe(1);
  });
});
