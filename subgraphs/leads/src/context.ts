import type { RequestContext } from '@cep/kit';
import type { ActivityLoaders } from './modules/activity';
import type { ConsentLoaders } from './modules/consent';
import type { LeadLoaders } from './modules/lead';

export type LeadsLoaders = LeadLoaders & ConsentLoaders & ActivityLoaders;
export type LeadsContext = RequestContext<LeadsLoaders>;
