import { ApiKeyKind } from './api-key.enums';
import { ApiKeyOptions } from './api-key.types';

/** What keys can be given; a scope is a noun of the graph and what is done to it. */
const SCOPES: Record<ApiKeyKind, readonly string[]> = {
  [ApiKeyKind.PARTNER]: ['catalogue.read', 'lead.create'],
  [ApiKeyKind.WORKER]: ['journal.read', 'journal.write'],
};

/** Cost budgets; how much each is worth is a setting, `budgets.partner.<plan>`. */
export const PLANS = ['basic', 'standard', 'plus'] as const;

export function optionsOf(kind: ApiKeyKind): ApiKeyOptions {
  return Object.assign(new ApiKeyOptions(), { scopes: SCOPES[kind], plans: PLANS });
}
