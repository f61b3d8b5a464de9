import { LogLag, metricsRegistry } from '.';

const shown = async (): Promise<string[]> =>
  (await metricsRegistry.getSingleMetricAsString('cep_log_lag_seconds'))
    .split('\n')
    .filter((line) => /^cep/.test(line));

describe('how far a consumer of a log is behind', () => {
  const lag = new LogLag('memo', 'mails');
  afterEach(() => lag.unknown());
  afterAll(() => lag.stop());

  it('is not said before it is known, nor by who does not know', async () => {
    expect(await shown()).toEqual([]);
    lag.behind(null);
    lag.unknown();
    expect(await shown()).toEqual([]);
  });

  it('is nothing once all is done', async () => {
    lag.behind(null);
    expect(await shown()).toEqual(['cep_log_lag_seconds{log="memo",consumer="mails"} 0']);
  });

  it('grows while an event waits, though nobody says so again', async () => {
    lag.behind(new Date(Date.now() - 90_000));
    expect(lag.seconds).toBeGreaterThanOrEqual(90);
    const [line = ''] = await shown();
    expect(Number(line.split(' ')[1])).toBeGreaterThanOrEqual(90);
  });

  it('is no more told of one that has stopped', async () => {
    const other = new LogLag('memo', 'gone');
    other.behind(null);
    other.stop();
    expect((await shown()).join()).not.toContain('gone');
  });
});
