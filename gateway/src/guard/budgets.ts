import type { Logger } from '@cep/kit';
import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { type Budget, type Plan, plans } from './plans';

/** How a caller stands after a request was charged. */
export interface Standing {
  plan: Plan;
  budget: Budget;
  /** False: it was too much, and nothing may be done for it. */
  allowed: boolean;
  remaining: number;
  /** Until the budget is whole again. */
  resetSeconds: number;
}

export interface Budgets {
  /** Without Redis, and while it is away, each gateway counts by itself. */
  spend(plan: Plan, payer: string, points: number): Promise<Standing>;
  /** From now on; who has spent what stays counted. */
  change(plan: Plan, budget: Budget): void;
  close(): void;
}

export interface BudgetsOptions {
  plans: Readonly<Record<Plan, Budget>>;
  /** One count for all gateways. */
  redisUrl?: string | undefined;
  log: Logger;
}

/** Callers counted at a time; past it the one not seen for longest is forgotten. */
const MAX_PAYERS = 20_000;
/** A count that takes longer is not worth waiting for. */
const REDIS_MS = 100;

export function createBudgets({ plans: budgets, redisUrl, log }: BudgetsOptions): Budgets {
  const redis = redisUrl === undefined ? undefined : connect(redisUrl, log);
  const wallets = { ...budgets };
  const limiters = Object.fromEntries(plans.map((plan) => [plan, limiterOf(plan, budgets[plan], redis)])) as Record<
    Plan,
    Limiter
  >;
  return {
    async spend(plan, payer, points) {
      const standing = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Standing => ({
        plan,
        budget: wallets[plan],
        allowed,
        remaining: Math.max(0, remainingPoints),
        resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
      });
      try {
        return standing(true, await limiters[plan].counter.consume(payer, points));
      } catch (refused) {
        // The memory limiter behind Redis takes every fault but a spent budget.
        if (refused instanceof RateLimiterRes) return standing(false, refused);
        throw refused;
      }
    },
    change(plan, budget) {
      wallets[plan] = budget;
      limiters[plan].change(budget);
    },
    close: () => redis?.disconnect(),
  };
}

interface Limiter {
  counter: RateLimiterMemory | RateLimiterRedis;
  change(budget: Budget): void;
}

function limiterOf(plan: Plan, { points, seconds }: Budget, redis: Redis | undefined): Limiter {
  const options = { points, duration: seconds, keyPrefix: `cep:budget:${plan}` };
  const memory = new BoundedMemory(options, redis && (() => giveUpOn(redis)));
  const change = (counter: RateLimiterMemory | RateLimiterRedis, budget: Budget): void => {
    counter.points = budget.points;
    counter.duration = budget.seconds;
  };
  if (!redis) return { counter: memory, change: (budget) => change(memory, budget) };
  const counter = new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    // Who has spent it all is not asked about again.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: memory,
  });
  return {
    counter,
    change(budget) {
      change(memory, budget);
      change(counter, budget);
      Object.assign(counter, { inMemoryBlockOnConsumed: budget.points + 1 });
      counter.deleteInMemoryBlockedAll();
    },
  };
}

/** Counts in this process, for so many callers and no more. */
class BoundedMemory extends RateLimiterMemory {
  private readonly payers = new LRUCache<string, true>({
    max: MAX_PAYERS,
    dispose: (_, payer, reason) => {
      if (reason === 'evict') void this.delete(payer);
    },
  });

  constructor(
    options: { points: number; duration: number; keyPrefix: string },
    private readonly onUse?: () => void,
  ) {
    super(options);
  }

  override consume(payer: string, points: number): Promise<RateLimiterRes> {
    this.payers.set(payer, true);
    this.onUse?.();
    return super.consume(payer, points);
  }
}

function connect(url: string, log: Logger): Redis {
  let away = false;
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_MS,
    connectTimeout: 2_000,
    retryStrategy: (tries) => Math.min(tries * 200, 2_000),
  });
  redis.on('error', (err: Error) => {
    if (!away) log.warn({ err }, 'budgets are counted by each gateway alone: Redis is away');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info('budgets are counted in Redis again');
    away = false;
  });
  return redis;
}

/** A frozen Redis keeps its connection open; after one wait it is not asked again until it answers a new one. */
function giveUpOn(redis: Redis): void {
  if (redis.status === 'ready') redis.disconnect(true);
}
