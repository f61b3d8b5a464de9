import { note, ofDelays, ofRounds, toJson } from './findings.cjs';

const round = (rps: number, ratio: number) => ({
  rps,
  ratio,
  p50Ms: 10,
  p99Ms: 20,
  p50AloneMs: 1,
  p99AloneMs: 2,
  serverCpuMs: 0.5,
  databaseCpuMs: 0.25,
  peakMiB: 300,
});

describe('what was found', () => {
  it('is the middle of the rounds and their range', () => {
    const { rps, ratio } = ofRounds([round(100, 0.5), round(300, 0.4), round(200, 0.6)]);
    expect(rps).toEqual({ median: 200, min: 100, max: 300 });
    expect(ratio).toEqual({ median: 0.5, min: 0.4, max: 0.6 });
  });

  it('has no ratio where no floor was measured', () => {
    expect(ofRounds([round(100, Number.NaN)]).ratio).toBeNull();
  });

  it('is, for delays, what is usual and the tail of each batch', () => {
    const { rps, p50Ms, p99Ms } = ofDelays([
      [5, 1, 3],
      [7, 9, 8],
    ]);
    expect(rps).toBeNull();
    expect(p50Ms).toEqual({ median: 5.5, min: 3, max: 8 });
    expect(p99Ms).toEqual({ median: 7, min: 5, max: 9 });
  });

  it('is one object of work and form, with the same keys everywhere', () => {
    const findings = {};
    note(findings, 'W1-miss', 'allInOne', ofRounds([round(100, 0.5)]));
    note(findings, 'W1-miss', 'apart', ofRounds([round(50, 0.25)]));
    note(findings, 'W5-1000', 'allInOne', ofDelays([[30]]));
    expect(toJson(findings)).toEqual({
      'W1-miss': {
        allInOne: { rps: 100, ratioToFloor: 0.5, p50Ms: 10, p99Ms: 20, cpuMs: 0.75, rssMiB: 300 },
        apart: { rps: 50, ratioToFloor: 0.25, p50Ms: 10, p99Ms: 20, cpuMs: 0.75, rssMiB: 300 },
      },
      'W5-1000': {
        allInOne: { rps: null, ratioToFloor: null, p50Ms: 30, p99Ms: 30, cpuMs: null, rssMiB: null },
      },
    });
  });
});
