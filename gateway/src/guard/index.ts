export { type Asked, type Charge, type KeyTerms, Refused } from './admission';
export { type CostReport, costReport, rateLimitHeaders, sharedCostReport, withCost } from './charge-report';
export { brief } from './brief';
export type { GoodDocument, GuardedDocuments, ReadOperation } from './documents';
export { createGuard, type Guard, type GuardOptions } from './guard';
export { guardEnv, guardOptions, refuseUnguarded, socketLimits } from './guard-env';
export { type Budget, partnerPlans, payerOf, type Plan, planOf, planOfKey } from './plans';
export { committedManifest, persistedId } from './trusted-documents';
