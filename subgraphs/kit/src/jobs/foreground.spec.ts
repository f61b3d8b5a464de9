import { Foreground } from './foreground';

describe('background work', () => {
  let now = 0;
  const foreground = (patienceMs = 1_000_000) => new Foreground({ busyAt: 2, patienceMs, now: () => now });
  const signal = new AbortController().signal;

  it('begins at once while few people wait', async () => {
    const one = foreground();
    one.enter();
    now += 10_000;
    expect(one.busy).toBe(false);
    await one.giveWay(signal);
  });

  it('is not moved by one moment, but by what lasts', () => {
    const one = foreground();
    for (let count = 0; count < 4; count += 1) one.enter();
    now += 1;
    expect(one.busy).toBe(false);
    now += 1_000;
    expect(one.busy).toBe(true);
    for (let count = 0; count < 4; count += 1) one.leave();
    now += 1;
    expect(one.busy).toBe(true);
    now += 1_000;
    expect(one.busy).toBe(false);
  });

  it('waits while they wait, and begins when they have their answers', async () => {
    const one = foreground();
    for (let count = 0; count < 4; count += 1) one.enter();
    now += 1_000;
    let begun = false;
    const work = one.giveWay(signal).then(() => {
      begun = true;
    });
    await Promise.resolve();
    expect(begun).toBe(false);
    for (let count = 0; count < 4; count += 1) one.leave();
    now += 1_000;
    await work;
  });

  it('never waits for ever, nor when the process stops', async () => {
    const one = foreground(50);
    for (let count = 0; count < 4; count += 1) one.enter();
    now += 1_000;
    const patient = one.giveWay(signal);
    now += 50;
    await patient;
    await foreground().giveWay(AbortSignal.abort());
  });
});
