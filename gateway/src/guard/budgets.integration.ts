import { createLogger } from '@cep/kit';
import { redisServer, type RedisServer, type TcpProxy, tcpProxy, waitFor } from '@cep/kit/testing';
import { type Budgets, createBudgets } from './budgets';
import type { Budget, Plan } from './plans';

const hundred = { points: 100, seconds: 60 };
const plans: Record<Plan, Budget> = {
  anonymous: hundred,
  student: hundred,
  staff: hundred,
  partner: hundred,
  'partner.basic': hundred,
  'partner.standard': hundred,
  'partner.plus': hundred,
};
const log = createLogger('budgets', { level: 'silent' });

describe('budgets of several gateways', () => {
  let redis: RedisServer;
  let line: TcpProxy;
  const opened: Budgets[] = [];
  const open = (redisUrl: string): Budgets => {
    const budgets = createBudgets({ plans, redisUrl, log });
    opened.push(budgets);
    return budgets;
  };
  /** Counted in Redis from then on: two that ask by turns see each other's spending. */
  const together = (one: Budgets, other: Budgets, payer: string) =>
    waitFor(async () => {
      const probe = `${payer}-${Math.random()}`;
      await one.spend('anonymous', probe, 1);
      return (await other.spend('anonymous', probe, 1)).remaining === 98;
    });

  beforeEach(async () => {
    redis = await redisServer();
    line = await tcpProxy(redis.url);
  });
  afterEach(async () => {
    for (const budgets of opened.splice(0)) budgets.close();
    await line.close();
    await redis.kill();
  });

  it('are one count in Redis', async () => {
    const [one, other] = [open(redis.url), open(redis.url)];
    await together(one, other, 'a');
    expect(await one.spend('anonymous', 'a', 60)).toMatchObject({ allowed: true, remaining: 40 });
    expect(await other.spend('anonymous', 'a', 40)).toMatchObject({ allowed: true, remaining: 0 });
    for (let time = 0; time < 3; time += 1)
      expect(await one.spend('anonymous', 'a', 1)).toMatchObject({ allowed: false, remaining: 0 });
    expect(await one.spend('staff', 'a', 1)).toMatchObject({ allowed: true });
  });

  it('hold, each gateway for itself, while Redis is away, and are one count again afterwards', async () => {
    const [one, other] = [open(redis.url), open(redis.url)];
    await together(one, other, 'b');
    await redis.kill();
    for (const budgets of [one, other]) {
      expect(await budgets.spend('anonymous', 'b', 100)).toMatchObject({ allowed: true });
      expect(await budgets.spend('anonymous', 'b', 1)).toMatchObject({ allowed: false });
    }
    await redis.start();
    await together(one, other, 'c');
  });

  it('hold while Redis answers nothing, and wait for it once, not for each request', async () => {
    const one = open(line.url);
    await together(one, one, 'd');
    line.freeze();
    const standings = [];
    for (let time = 0; time < 200; time += 1) standings.push(await one.spend('anonymous', 'e', 1));
    expect(standings.filter(({ allowed }) => allowed)).toHaveLength(100);
    line.mend();
    await together(one, one, 'f');
  });
});
