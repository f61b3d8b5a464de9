import type { RequestContext } from '@cep/kit';
import type { ActivityLoaders } from './modules/activity';
import type { ConsentLoaders } from './modules/consent';
import type { KnownCourseLoaders } from './modules/known-course';
import type { LeadLoaders } from './modules/lead';

export type LeadsLoaders = LeadLoaders & KnownCourseLoaders & ConsentLoaders & ActivityLoaders;
export type LeadsContext = RequestContext<LeadsLoaders>;
