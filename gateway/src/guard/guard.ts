import type { Logger } from '@cep/kit';
import type { GraphVersion } from '../composition';
import { Admission } from './admission';
import { type Budgets, createBudgets } from './budgets';
import { CostModel } from './cost-model';
import { GuardedDocuments } from './documents';
import { defaultDocumentLimits, type DocumentLimits } from './limits';
import { type Budget, type Plan, plans } from './plans';
import { TrustedDocuments, type TrustedManifest } from './trusted-documents';

export interface GuardOptions {
  limits?: Partial<DocumentLimits>;
  /** Default: so wide that nobody meets them. */
  budgets?: Partial<Record<Plan, Budget>>;
  /** Plans whose budget the environment gives: settings do not change them. */
  fixed?: readonly Plan[];
  /** The dearest single operation. Default 5,000 points; never more than the plan's budget. */
  maxCost?: number;
  /** Counts the budgets of all gateways together. */
  redisUrl?: string | undefined;
  /** What our own front ends ask, by id. Default: nothing. */
  manifest?: TrustedManifest;
  /** Callers with session cookies may ask nothing but the manifest. Default false. */
  requireTrusted?: boolean;
}

export interface Guard {
  admission: Admission;
  trusted: TrustedDocuments;
  /** Reads documents for one version of the graph. */
  documents(version: GraphVersion): GuardedDocuments;
  /** What somebody set, as points per minute by `budgets.<plan>`; what is not set goes back to what was given at the start. */
  setBudgets(values: ReadonlyMap<string, string>): void;
  /** What holds now. */
  terms(plan: Plan): { budget: Budget; maxCost: number };
  close(): void;
}

/** Enough for a load test from one address. */
export const WIDE_BUDGET: Budget = { points: 1_000_000_000, seconds: 60 };
const MAX_COST = 5_000;

/** What stands between a stranger's request and the subgraphs. `off` parses and validates, and counts nothing. */
export function createGuard(
  options: GuardOptions | 'off',
  { log, openSchema, onRefused }: { log: Logger; openSchema: boolean; onRefused(code: string): void },
): Guard {
  const on = options === 'off' ? undefined : options;
  const perPlan = <T>(value: (plan: Plan) => T): Record<Plan, T> =>
    Object.fromEntries(plans.map((plan) => [plan, value(plan)])) as Record<Plan, T>;
  const wallets = perPlan((plan) => on?.budgets?.[plan] ?? WIDE_BUDGET);
  const budgets: Budgets | undefined = on && createBudgets({ plans: wallets, redisUrl: on.redisUrl, log });
  const current = { ...wallets };
  const trusted = new TrustedDocuments(on?.manifest ?? {});
  const limits: DocumentLimits | undefined = on && { ...defaultDocumentLimits, ...on.limits };
  const maxCost = (plan: Plan): number => Math.min(on?.maxCost ?? MAX_COST, current[plan].points);
  return {
    trusted,
    admission: new Admission({
      budgets,
      maxCost,
      openSchema,
      onRefused,
      requireTrusted: on?.requireTrusted ?? false,
    }),
    documents: ({ apiSchema, supergraphSdl }) =>
      new GuardedDocuments({
        schema: apiSchema,
        trusted,
        limits,
        costs: limits && new CostModel(supergraphSdl, apiSchema),
      }),
    setBudgets(values) {
      for (const plan of plans) {
        if (on?.fixed?.includes(plan)) continue;
        const points = Number(values.get(`budgets.${plan}`));
        const budget = Number.isInteger(points) && points > 0 ? { points, seconds: 60 } : wallets[plan];
        if (budget.points === current[plan].points && budget.seconds === current[plan].seconds) continue;
        current[plan] = budget;
        budgets?.change(plan, budget);
      }
    },
    terms: (plan) => ({ budget: current[plan], maxCost: maxCost(plan) }),
    close: () => budgets?.close(),
  };
}
