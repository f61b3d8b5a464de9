import type { LoggedEvent } from '@cep/kit';
import { type AuditRow, chainHash, NO_HASH, toAuditRow } from './audit-row';

const event = (payload: LoggedEvent['payload'] = {}): LoggedEvent => ({
  id: '0198c0de-0000-7000-8000-000000000001',
  cursor: 'c',
  type: 'user.role-changed',
  version: 1,
  subject: { type: 'User', id: 'u1' },
  actor: { role: 'ADMIN', userId: 'a1', name: 'Íñigo Gil' },
  requestId: 'r1',
  occurredAt: new Date('2026-11-22T10:00:00.123Z'),
  payload,
});
const changesOf = (payload: LoggedEvent['payload']) =>
  JSON.parse(toAuditRow('identity', event(payload)).changes) as object;

describe('a row of the audit log', () => {
  it('tells who did what to what, in words that can be searched without accents', () => {
    const row = toAuditRow('identity', event());
    expect(row).toMatchObject({ actorKind: 'USER', actorId: 'a1', action: 'user.role-changed', subjectId: 'u1' });
    expect(row.search).toContain('inigo gil');
  });

  it('tells before and after, as text', () => {
    const changes = [
      { path: 'role', before: 'ADVISOR', after: 'VIEWER' },
      { path: 'scopes', before: null, after: ['a', 'b'] },
    ];
    expect(changesOf({ role: 'VIEWER', changes })).toEqual([
      { path: 'role', before: 'ADVISOR', after: 'VIEWER' },
      { path: 'scopes', before: null, after: '["a","b"]' },
    ]);
  });

  it('takes the facts of events that tell no before', () => {
    expect(changesOf({ status: 'NEW', count: 2 })).toEqual([
      { path: 'status', before: null, after: 'NEW' },
      { path: 'count', before: null, after: '2' },
    ]);
  });

  it('never holds a secret, whatever an event carries', () => {
    const changes = [{ path: 'apiSecret', before: 'old', after: 'new' }];
    expect(changesOf({ changes })).toEqual([{ path: 'apiSecret', before: null, after: null }]);
    expect(toAuditRow('identity', event({ resetToken: 'abc123' })).search).not.toContain('abc123');
  });

  it('cuts long values and what is searched between characters: half a one cannot be stored, and would hold up the log', () => {
    const changes = Array.from({ length: 5 }, (_, at) => ({
      path: `p${at}`,
      before: null,
      after: `${'a'.repeat(499)}😀b`,
    }));
    const row = toAuditRow('content', event({ changes }));
    const half = /\p{Surrogate}/u;
    for (const { after } of JSON.parse(row.changes) as { after: string }[]) expect(after).not.toMatch(half);
    expect(row.search).not.toMatch(half);
    const atItsEnd = toAuditRow(
      'content',
      event({ changes: [{ path: `${'b'.repeat(1_949)}😀b`, before: null, after: 'c' }] }),
    );
    expect(atItsEnd.search).not.toMatch(half);
  });

  it.each([
    ['SYSTEM', 'SYSTEM'],
    ['PUBLIC', 'PUBLIC'],
    ['PARTNER', 'API_KEY'],
    ['STUDENT', 'USER'],
  ] as const)('of a %s is by a %s', (role, kind) => {
    const logged = { ...event(), actor: { role, userId: null, name: null } };
    expect(toAuditRow('leads', logged).actorKind).toBe(kind);
  });
});

describe('its hash', () => {
  const row = toAuditRow('identity', event());
  const hash = (altered: Partial<AuditRow> = {}, seq = 1, previous = NO_HASH, secret = 's'.repeat(32)) =>
    chainHash(previous, seq, { ...row, ...altered }, secret).toString('hex');

  it('is the same for the same', () => expect(hash()).toBe(hash()));

  it('is another one for anything else', () => {
    const others = [
      ...(Object.keys(row) as (keyof AuditRow)[]).map((key) =>
        hash({ [key]: key === 'occurredAt' ? new Date(0) : 'x' } as Partial<AuditRow>),
      ),
      hash({}, 2),
      hash({}, 1, Buffer.alloc(32, 1)),
      hash({}, 1, NO_HASH, 't'.repeat(32)),
    ];
    expect(new Set([hash(), ...others]).size).toBe(others.length + 1);
  });
});
