import { type LiveList, type LiveRow, type LiveRules, receive, release, reveal, settle, startList } from './live-list';

interface Row extends LiveRow {
  status: string;
  owner: string;
}

const row = (minute: number, over: Partial<Row> = {}): Row => ({
  id: `lead-${String(minute).padStart(3, '0')}`,
  version: 1,
  createdAt: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
  status: 'NEW',
  owner: '',
  ...over,
});

const rules = (over: Partial<LiveRules<Row>> = {}): LiveRules<Row> => ({
  matches: ({ status }) => status === 'NEW',
  cells: ({ status, owner }) => ({ status, owner }),
  calm: true,
  firstPage: true,
  hasMore: false,
  ...over,
});

const ids = (list: LiveList<Row>): string[] => list.shown.map((shown) => shown.row.id);
const open = (): LiveList<Row> => startList([row(30), row(20), row(10)]);

describe('a new lead', () => {
  it('slides in at the top when nobody is aiming at the list', () => {
    const list = receive(open(), row(40), rules());
    expect(ids(list)).toEqual(['lead-040', 'lead-030', 'lead-020', 'lead-010']);
    expect(list.shown[0]?.fresh).toBe(true);
    expect(list.waiting).toEqual([]);
  });

  it('waits behind the pill while somebody reads, and moves nothing', () => {
    const before = open();
    const list = receive(receive(before, row(40), rules({ calm: false })), row(41), rules({ calm: false }));
    expect(list.shown).toBe(before.shown);
    expect(list.waiting.map(({ id }) => id)).toEqual(['lead-041', 'lead-040']);
  });

  it('joins those that wait, even once the list is calm again', () => {
    const list = receive(receive(open(), row(40), rules({ calm: false })), row(41), rules());
    expect(ids(list)).not.toContain('lead-041');
    expect(list.waiting).toHaveLength(2);
  });

  it('only counts on a later page', () => {
    const list = receive(open(), row(40), rules({ firstPage: false }));
    expect(ids(list)).toEqual(ids(open()));
    expect(list.waiting).toHaveLength(1);
  });

  it('is left out when the filters leave it out', () => {
    expect(receive(open(), row(40, { status: 'SPAM' }), rules())).toEqual(open());
  });

  it('that is older than the page belongs further down', () => {
    expect(receive(open(), row(5), rules({ hasMore: true }))).toEqual(open());
    expect(ids(receive(open(), row(5), rules())).at(-1)).toBe('lead-005');
  });

  it('told twice is there once, on screen or waiting', () => {
    const shown = receive(receive(open(), row(40), rules()), row(40), rules());
    expect(ids(shown).filter((id) => id === 'lead-040')).toHaveLength(1);
    const waiting = receive(receive(open(), row(40), rules({ calm: false })), row(40), rules({ calm: false }));
    expect(waiting.waiting).toHaveLength(1);
  });

  it('that stops matching while it waits is taken off the pill', () => {
    const list = receive(open(), row(40), rules({ calm: false }));
    expect(receive(list, row(40, { version: 2, status: 'SPAM' }), rules({ calm: false })).waiting).toEqual([]);
  });
});

describe('the pill', () => {
  it('brings out all that wait, newest first and tinted', () => {
    let list = open();
    for (const minute of [40, 42, 41]) list = receive(list, row(minute), rules({ calm: false }));
    list = reveal(list);
    expect(ids(list).slice(0, 3)).toEqual(['lead-042', 'lead-041', 'lead-040']);
    expect(list.shown.slice(0, 4).map(({ fresh }) => fresh)).toEqual([true, true, true, false]);
    expect(list.waiting).toEqual([]);
  });

  it('puts one that matched late where its age belongs', () => {
    const list = reveal(receive(open(), row(25), rules({ calm: false })));
    expect(ids(list)).toEqual(['lead-030', 'lead-025', 'lead-020', 'lead-010']);
  });
});

describe('a lead on screen that changes', () => {
  it('stays in its place and shows which cells changed', () => {
    const list = receive(open(), row(20, { version: 2, owner: 'Marta' }), rules());
    expect(ids(list)).toEqual(ids(open()));
    expect(list.shown[1]).toMatchObject({ changed: ['owner'], outside: false, row: { owner: 'Marta' } });
  });

  it('stays, grey, when it stops matching, and comes back to life when it matches again', () => {
    const grey = receive(open(), row(20, { version: 2, status: 'LOST' }), rules());
    expect(ids(grey)).toEqual(ids(open()));
    expect(grey.shown[1]).toMatchObject({ outside: true, changed: ['status'] });
    expect(receive(grey, row(20, { version: 3 }), rules()).shown[1]?.outside).toBe(false);
  });

  it('turns grey when it is out of reach, and never comes out from behind the pill', () => {
    const busy = rules({ calm: false });
    const list = release(release(receive(open(), row(40), busy), 'lead-040'), 'lead-020');
    expect(list.waiting).toEqual([]);
    expect(list.shown.map(({ outside }) => outside)).toEqual([false, true, false]);
  });

  it('ignores news that is older than what is shown', () => {
    const list = receive(open(), row(20, { version: 5, owner: 'Marta' }), rules());
    expect(receive(list, row(20, { version: 4, owner: 'Diego' }), rules())).toBe(list);
  });

  it('is quiet again once seen', () => {
    const list = receive(open(), row(20, { version: 2, owner: 'Marta' }), rules());
    expect(settle(list, 'lead-020').shown[1]).toMatchObject({ changed: [], fresh: false, row: { owner: 'Marta' } });
  });
});
