import { ofDelays, ofRounds, NOTHING } from '../findings.cjs';
import { rangeOf } from '../numbers.cjs';
import { drawBars } from './bars.cjs';
import { drawLines, spread } from './lines.cjs';
import { plotsOf } from './plots.cjs';
import { roundUp } from './svg.cjs';
import { resultTable } from './tables.cjs';
import { growthOf, verdicts } from './targets.cjs';
import { mergeRuns, page } from './write-report.cjs';

const work = (rps: number, ratio: number, cpuMs = 1, p50AloneMs = 2) =>
  ofRounds([
    {
      rps,
      ratio,
      p50Ms: 10,
      p99Ms: 20,
      p50AloneMs,
      p99AloneMs: 5,
      serverCpuMs: cpuMs / 2,
      databaseCpuMs: cpuMs / 2,
      peakMiB: 400,
    },
  ]);

const findings = {
  'W1-miss': { allInOne: work(1_000, 0.45), apart: work(400, 0.2) },
  W2: { allInOne: work(1_000, 0.1), apart: work(900, 0.1) },
  'W3-handover': { allInOne: ofDelays([[10, 20, 300]]) },
  'W5-1000': { allInOne: ofDelays([[30]]), apart: ofDelays([[70]]) },
  W6: { allInOne: { ...NOTHING, p50Ms: rangeOf([2_000]), peakMiB: rangeOf([900]) } },
  'W4@200000': { allInOne: work(100, Number.NaN, 1, 2) },
  'W4@5000000': { allInOne: work(50, Number.NaN, 1.6, 2.2) },
};

const result = {
  command: 'bench --report',
  date: '2026-11-22T05:00:00.000Z',
  commit: 'abc1234567',
  minutes: 9,
  machine: {
    processor: 'Any',
    cores: 2,
    memoryGiB: 4,
    system: 'Debian',
    node: 'v24',
    postgres: '18',
    loadBefore: 0.1,
  },
  size: { courses: 2_000, runs: 6_000, campuses: 20, leads: 200_000 },
  rounds: { rounds: 3, seconds: 3 },
  generator: { name: 'wrk', constantRps: 25_000, ownRps: 90_000 },
  findings,
  comparison: null,
};

describe('what guarding costs', () => {
  const refusal = (ms: number, bytes: number) => ({ allInOne: ofDelays([[ms]], { answerBytes: rangeOf([bytes]) }) });
  const guarded = {
    'W1-miss': { allInOne: work(1_000, 0.45) },
    guard: { allInOne: work(900, 0.95) },
    'hostile:depth, HTTP': refusal(3, 400),
    'hostile:two words, one comma, WebSocket': refusal(120, 300),
    'hostile:depth, HTTP for partners': refusal(4, 390),
  };

  it('is judged: the share that is left, the slowest refusal and the largest answer', () => {
    const found = Object.fromEntries(verdicts(guarded).map(({ what, found, met }) => [what, [found, met]]));
    expect(found['W1-miss with the guard, of without it']).toEqual([0.95, true]);
    expect(found['hostile requests, the slowest refusal, p99']).toEqual([120, false]);
    expect(found['hostile requests, the largest answer']).toEqual([400, true]);
  });

  it('has tables of its own', () => {
    const text = resultTable({ ...result, findings: guarded });
    expect(text).toMatch(/What the guard costs.*\n.*\n900 .*0\.95/);
    expect(text).toMatch(/two words, one comma +WebSocket +120/);
    expect(text).toMatch(/depth +HTTP for partners +4/);
    expect(text).not.toMatch(/^guard /m);
  });

  it('is measured anew as a whole', () => {
    const older = { ...result, findings: { 'hostile:gone, HTTP': refusal(1, 1), ...findings } };
    const [newer, left] = mergeRuns([older], { ...result, findings: guarded });
    expect(Object.keys(left?.findings ?? {})).not.toContain('hostile:gone, HTTP');
    expect(page([newer ?? result], [])).toMatch(/for W1-miss, guard, hostile\./);
  });
});

describe('targets', () => {
  const met = Object.fromEntries(verdicts(findings).map((verdict) => [verdict.what, verdict.met]));

  it('are judged work by work', () => {
    expect(met).toMatchObject({
      'W1-miss, of the floor': true,
      'W2, of the floor': false,
      'W3, job in the queue, p99': false,
      'W5-1000, last socket': true,
    });
  });

  it('ask half of each figure apart, of throughput and of speed', () => {
    expect(met).toMatchObject({ 'W1-miss apart, of all in one': false, 'W2 apart, of all in one': true });
    expect(met['W5-1000 apart, of all in one']).toBe(false);
  });

  it('count as memory under load what a load took, not a start', () => {
    expect(met['memory under load, all in one']).toBe(true);
  });

  it('flag what grows with the data', () => {
    expect(growthOf(findings)).toMatchObject([
      { work: 'W4', size: 200_000, costTimes: 1 },
      { work: 'W4', size: 5_000_000, costTimes: 1.6, p50Times: 1.1 },
    ]);
    expect(met['W4 at 5,000,000, CPU']).toBe(false);
  });

  it('that were not measured are not judged', () => {
    expect(verdicts({})).toEqual([]);
  });
});

describe('tables', () => {
  it('set each figure beside its target, and say how the load was made', () => {
    const text = resultTable(result);
    expect(text).toMatch(/W1-miss +all in one +1000 .*≥ 0\.4/);
    expect(text).toMatch(/W4 +5,000,000 leads +1\.6 +1\.6 × .*GROWS/);
    expect(text).toContain('wrk; 25000 req/s from a constant buffer');
  });

  it('leave out what was not measured', () => {
    expect(resultTable({ ...result, findings: { W2: findings.W2 } })).not.toContain('Growth');
  });
});

describe('plots', () => {
  it('show a bar a form, its range and the target, from zero', () => {
    const range = { median: 0.5, min: 0.25, max: 0.75 };
    const svg = drawBars({
      title: 'A & B',
      note: '',
      unit: '',
      groups: [{ name: 'W1', target: 0.4, bars: [{ label: 'all in one', range }] }],
    });
    const [, from, width] = /<rect x="(\d+)" y="[\d.]+" width="([\d.]+)"[^>]*class="first"/.exec(svg) ?? [];
    const [, target] = /<line x1="([\d.]+)"[^>]*class="target"/.exec(svg) ?? [];
    const [, least, most] = /<line x1="([\d.]+)"[^>]*x2="([\d.]+)"[^>]*class="range"/.exec(svg) ?? [];
    const per = Number(width) / range.median;
    expect((Number(target) - Number(from)) / per).toBeCloseTo(0.4);
    expect((Number(least) - Number(from)) / per).toBeCloseTo(0.25);
    expect((Number(most) - Number(from)) / per).toBeCloseTo(0.75);
    expect(svg).toContain('A &amp; B');
  });

  it('show growth as lines with the limit across', () => {
    const points = [
      { size: 2_000, times: 1 },
      { size: 100_000, times: 1.2 },
    ];
    const svg = drawLines({
      title: 't',
      note: 'n',
      limit: 1.5,
      lines: [{ name: 'W1', sizes: 'courses', kind: 'first', dashed: false, points }],
    });
    expect(svg).toContain('at most 1.5 ×');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain('100 k');
  });

  it('keep names apart', () => {
    expect(spread([100, 101, 300])).toEqual([100, 116, 300]);
    expect(spread([101, 100])).toEqual([116, 100]);
  });

  it('end their axis on a round number', () => {
    expect([0.45, 0.76, 1, 4, 120].map(roundUp)).toEqual([0.5, 1, 1, 5, 150]);
  });

  it('are made for what there is', () => {
    expect(plotsOf(findings).map(({ file }) => file)).toEqual(['ratios.svg', 'sockets.svg', 'growth.svg']);
    expect(plotsOf({ W2: findings.W2 }).map(({ file }) => file)).toEqual(['ratios.svg']);
  });
});

describe('a report of several runs', () => {
  const { W2: _gone, ...rest } = findings;
  const later = { ...result, commit: 'def', findings: { W2: findings.W2, 'W4@200000': findings['W4@200000'] } };

  it('keeps of an older run what was not measured again', () => {
    const [newest, older] = mergeRuns([{ ...result, findings }], later);
    expect(newest).toBe(later);
    expect(Object.keys(older?.findings ?? {})).toEqual(Object.keys(rest).filter((work) => !work.includes('@')));
  });

  it('drops a run of which nothing is left', () => {
    expect(mergeRuns([later], { ...later, commit: 'ghi' })).toHaveLength(1);
  });

  it('names each with its commit', () => {
    const text = page(mergeRuns([{ ...result, findings }], later), []);
    expect(text).toContain('commit def');
    expect(text).toContain('commit abc1234567');
  });
});

describe('the page', () => {
  it('says the machine, the commit, the command, and shows the plots', () => {
    const text = page([result], plotsOf(findings));
    for (const part of ['bench --report', 'abc1234567', '2 processors', '(growth.svg)', '2026-11-22 05:00'])
      expect(text).toContain(part);
  });
});
