import { judge } from './judge';
import { backAfter, longestGap } from './measure';
import type { Outcome } from './outcome';

const held: Omit<Outcome, 'broken'> = {
  scenario: 'kill-gateway',
  title: 'kill -9',
  form: 'apart',
  engine: 'redis',
  on: '2026-11-20',
  perSecond: 50,
  seconds: 60,
  sent: 3_000,
  acknowledged: 3_000,
  stored: 3_000,
  done: 3_000,
  lost: [],
  mail: { none: 2, one: 2_998, more: 0, unknown: 2 },
  provider: { none: 0, one: 2_990, more: 10, unknown: 0 },
  endings: { unreachable: 40, typed: 12 },
  codes: { SUBGRAPH_UNAVAILABLE: 12 },
  slowestAnswerMs: 4_800,
  slowestAnswer: 'TIMEOUT',
  clientLagMs: 20,
  faultMs: 20_000,
  longestGapMs: 23_000,
  backMs: 1_200,
  effectsMs: 14_000,
  peakMiB: 900,
  largestMiB: 210,
  largest: 'leads',
};

describe('judging a trial', () => {
  it('finds nothing in one that held', () => {
    expect(judge(held)).toEqual([]);
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['a lost lead', { lost: ['a-1'] }, 'acknowledged and lost: a-1'],
    ['a lead stored twice', { stored: 3_001, done: 3_001 }, '1 leads are stored twice'],
    ['a second mail', { mail: { ...held.mail, more: 1 } }, '1 people got more than one mail'],
    ['a mail gone in silence', { mail: { ...held.mail, none: 3 } }, '1 mails are missing without a word to staff'],
    [
      'somebody not on the list',
      { provider: { none: 1, one: 2_999, more: 0, unknown: 0 } },
      "1 people are not on the provider's list",
    ],
    ['a request without an answer', { endings: { hung: 1 } }, '1 requests were never answered'],
    ['an answer that is no GraphQL', { endings: { untyped: 2 } }, '2 answers were no typed error'],
    ['effects that never end', { done: 2_999 }, '1 leads whose effects never ended'],
    ['a late return', { backMs: Number.POSITIVE_INFINITY }, 'back after Infinity s; at most 10.0 s'],
    ['a late answer', { slowestAnswerMs: 6_100 }, 'an answer (TIMEOUT) took 6.1 s; at most 5.0 s'],
    ['a late effect', { effectsMs: 90_001 }, 'the last effect came after 90.0 s; at most 90.0 s'],
    [
      'a gap longer than its fault',
      { longestGapMs: 30_100 },
      '30.1 s without an acknowledgement; at most 10.0 s beyond the fault',
    ],
    ['memory that grows', { peakMiB: 2_000 }, '2000 MiB at most 1800'],
  ])('names %s', (_, change, words) => {
    expect(judge({ ...held, ...change })).toEqual([words]);
  });

  it('heeds a limit that a scenario sets for itself', () => {
    expect(judge({ ...held, backMs: 12_000 }, { backMs: 15_000 })).toEqual([]);
  });

  it('has patience with times, and none with counts', () => {
    const slow = { ...held, backMs: 30_000, longestGapMs: 50_000, slowestAnswerMs: 15_000 };
    expect(judge(slow, {}, 4)).toEqual([]);
    expect(judge({ ...slow, lost: ['a-1'] }, {}, 4)).toEqual(['acknowledged and lost: a-1']);
  });
});

describe('time without an acknowledgement', () => {
  it('counts before the first, between two, and after the last while people still send', () => {
    expect(longestGap(0, [5, 6], 7)).toBe(5);
    expect(longestGap(0, [1, 9], 10)).toBe(8);
    expect(longestGap(0, [1, 2], 12)).toBe(10);
  });

  it('ends with the longest silence after the fault, not with an answer that was on its way', () => {
    expect(backAfter(10_000, [9_900, 10_005, 14_000, 14_010])).toBe(4_000);
    expect(backAfter(10_000, [9_900, 10_200, 10_400])).toBe(0);
    expect(backAfter(20_000, [1, 9, 14])).toBe(Number.POSITIVE_INFINITY);
  });
});
