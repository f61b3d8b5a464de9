import { z } from 'zod';
import { defaultSocketLimits, type SocketLimits } from '../subscriptions/socket-limits';
import { WIDE_BUDGET, type GuardOptions } from './guard';
import { budget, type Budget, type Plan, plans } from './plans';
import { committedManifest } from './trusted-documents';

/** What a process that runs the gateway reads of the guard. */
export const guardEnv = {
  GUARD: z.enum(['on', 'off']).default('on').describe('off counts nothing: for the bench, and never in production'),
  ANONYMOUS_BUDGET: budget
    .optional()
    .describe('points of query cost per address: per-minute, per-quarter-hour or points/seconds'),
  STUDENT_BUDGET: budget.optional(),
  STAFF_BUDGET: budget.optional(),
  PARTNER_BUDGET: budget.optional().describe('of every key, whatever its plan'),
  MAX_QUERY_COST: z.coerce.number().int().min(1).default(5_000).describe('points of the dearest single operation'),
  SOCKETS_PER_PAYER: z.coerce.number().int().min(1).optional().describe('WebSockets of one account or address'),
  TRUSTED_DOCUMENTS: z
    .enum(['accept', 'require'])
    .default('accept')
    .describe('require: who comes with session cookies may ask only what our own front ends ask'),
};

/** For the `superRefine` of an environment that has `guardEnv`. */
export function refuseUnguarded(env: { NODE_ENV: string; GUARD: string }, context: z.RefinementCtx): void {
  if (env.NODE_ENV === 'production' && env.GUARD === 'off')
    context.addIssue({ code: 'custom', path: ['GUARD'], message: 'must be on in production' });
}

/** Of all sockets of a payer, on average; one alone may have more. */
const SUBSCRIPTIONS_PER_SOCKET = 10;

type GuardEnv = z.infer<z.ZodObject<typeof guardEnv>> & { NODE_ENV: string; REDIS_URL?: string | undefined };

/** A hundred ordinary requests in a minute for strangers; people at work click faster than that. */
const inProduction: Readonly<Record<Plan, Budget>> = {
  anonymous: { points: 10_000, seconds: 60 },
  student: { points: 20_000, seconds: 60 },
  staff: { points: 60_000, seconds: 60 },
  partner: { points: 20_000, seconds: 60 },
  'partner.basic': { points: 20_000, seconds: 60 },
  'partner.standard': { points: 60_000, seconds: 60 },
  'partner.plus': { points: 200_000, seconds: 60 },
};

export function guardOptions(env: GuardEnv): GuardOptions | 'off' {
  if (env.GUARD === 'off') return 'off';
  const given: Readonly<Record<Plan, Budget | undefined>> = {
    anonymous: env.ANONYMOUS_BUDGET,
    student: env.STUDENT_BUDGET,
    staff: env.STAFF_BUDGET,
    partner: env.PARTNER_BUDGET,
    'partner.basic': env.PARTNER_BUDGET,
    'partner.standard': env.PARTNER_BUDGET,
    'partner.plus': env.PARTNER_BUDGET,
  };
  const usual = (plan: Plan): Budget => (env.NODE_ENV === 'production' ? inProduction[plan] : WIDE_BUDGET);
  return {
    budgets: Object.fromEntries(plans.map((plan) => [plan, given[plan] ?? usual(plan)])),
    fixed: plans.filter((plan) => given[plan] !== undefined),
    maxCost: env.MAX_QUERY_COST,
    redisUrl: env.REDIS_URL,
    manifest: committedManifest(),
    requireTrusted: env.TRUSTED_DOCUMENTS === 'require',
  };
}

/** Sockets of one account or address: a person has a few tabs open, an office shares an address. */
export function socketLimits(env: GuardEnv): Partial<SocketLimits> {
  const usual = env.NODE_ENV === 'production' ? 100 : defaultSocketLimits.socketsPerPayer;
  const socketsPerPayer = env.GUARD === 'off' ? defaultSocketLimits.socketsPerPayer : (env.SOCKETS_PER_PAYER ?? usual);
  return { socketsPerPayer, subscriptionsPerPayer: socketsPerPayer * SUBSCRIPTIONS_PER_SOCKET };
}
