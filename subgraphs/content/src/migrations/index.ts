import { CreateCatalogue } from './1795305601000-create-catalogue';

/** Append-only, in order. */
export const migrations = [CreateCatalogue];
