import { luaScript } from './wrk.cjs';
import { parseWrk } from './wrk-output.cjs';

const OUTPUT = `Running 2s test @ http://127.0.0.1:4000/graphql
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    66.66ms   12.01ms 293.00ms   90.91%
    Req/Sec   481.90    101.25   640.00     70.00%
  Latency Distribution
     50%   63.80ms
     75%   71.21ms
     90%   80.00ms
     99%    1.05s 
  964 requests in 2.00s, 4.31MB read
Requests/sec:    481.52
Transfer/sec:      2.15MB
`;

describe('what wrk says', () => {
  it('is read', () => {
    expect(parseWrk(OUTPUT)).toEqual({ requests: 964, rps: 481.52, p50Ms: 63.8, p99Ms: 1050, failed: 0 });
  });

  it('may be in any unit', () => {
    expect(parseWrk(OUTPUT.replace('63.80ms', '34.00us')).p50Ms).toBeCloseTo(0.034);
    expect(parseWrk(OUTPUT.replace('1.05s', '1.10m')).p99Ms).toBe(66_000);
  });

  it('counts every kind of failure', () => {
    const failing = `${OUTPUT}  Socket errors: connect 0, read 3, write 1, timeout 2\n  Non-2xx or 3xx responses: 10\n`;
    expect(parseWrk(failing).failed).toBe(16);
  });

  it('is refused when a figure is missing', () => {
    expect(() => parseWrk('unable to connect')).toThrow('unable to connect');
  });
});

describe('what wrk is told', () => {
  const load = {
    url: '',
    connections: 1,
    seconds: 1,
    request: { body: '{"price":{{n}}}', headers: { cookie: 'a=b' } },
  };

  it('numbers each request', () => {
    const script = luaScript(load, 77);
    expect(script).toContain('local n, count, taken = 77');
    expect(script).toContain('[==[{"price":]==] .. string.format("%d", n) .. [==[}]==]');
    expect(script).toContain('[ [==[cookie]==] ] = [==[a=b]==]');
    expect(script).toContain('local every = 0');
  });

  it('puts others in between, with how often they came', () => {
    const script = luaScript({ ...load, among: { every: 100, requests: [{ body: '{"version":{{4+turn}}}' }] } }, 1);
    expect(script).toContain('local every = 100');
    expect(script).toContain('[==[{"version":]==] .. string.format("%d", 4+turn)');
  });
});
