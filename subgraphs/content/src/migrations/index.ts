import { CreateCatalogue } from './1795305601000-create-catalogue';
import { KeepFilterSets } from './1795305602000-keep-filter-sets';
import { StoreCampusOfNextRun } from './1795305603000-store-campus-of-next-run';

/** Append-only, in order. */
export const migrations = [CreateCatalogue, KeepFilterSets, StoreCampusOfNextRun];
