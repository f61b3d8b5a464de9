import { z } from 'zod';
import type { Charge } from './admission';

/** `extensions.cost` of an answer: what was asked for, what it cost, and how its payer stands. */
export interface CostReport {
  requested: number;
  /** More for a text that was new; 0 for an answer that was at hand. */
  charged: number;
  /** The dearest operation that would be accepted. */
  maximum: number;
  plan?: string;
  /** Points of a whole window, and what is left of it for so many seconds. */
  limit?: number;
  remaining?: number;
  resetSeconds?: number;
}

export function costReport({ requested, charged, maximum, standing }: Charge): CostReport {
  const { plan, budget, remaining, resetSeconds } = standing;
  return { requested, charged, maximum, plan, limit: budget.points, remaining, resetSeconds };
}

/** What many may be told: who asks for an answer that is at hand pays nothing. */
export function sharedCostReport({ requested, maximum }: Charge): CostReport {
  return { requested, charged: 0, maximum };
}

/** `RateLimit` and `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers, as name, value, name, value. */
export function rateLimitHeaders({ standing }: Charge): string[] {
  const { plan, budget, remaining, resetSeconds, allowed } = standing;
  const headers = [
    'ratelimit-policy',
    `"${plan}";q=${budget.points};w=${budget.seconds}`,
    'ratelimit',
    `"${plan}";r=${remaining};t=${resetSeconds}`,
  ];
  return allowed ? headers : [...headers, 'retry-after', String(resetSeconds)];
}

/** Puts the report behind the data of an answer that is already text: reading it again would cost more than the rest. */
export function withCost(answer: string, report: CostReport): string {
  const told = answer.includes(EXTENSIONS) ? readExtensions(answer) : null;
  if (told) return JSON.stringify({ ...told.answer, extensions: { ...told.extensions, cost: report } });
  const end = answer.lastIndexOf('}');
  return `${answer.slice(0, end)},"extensions":{"cost":${JSON.stringify(report)}}}${answer.slice(end + 1)}`;
}

const EXTENSIONS = '"extensions":';
const withExtensions = z.looseObject({ extensions: z.looseObject({}) });

/** Null for an answer that has none of its own: faults have extensions too, and a field may be called so. */
function readExtensions(answer: string) {
  const read = withExtensions.safeParse(JSON.parse(answer));
  return read.success ? { answer: read.data, extensions: read.data.extensions } : null;
}
