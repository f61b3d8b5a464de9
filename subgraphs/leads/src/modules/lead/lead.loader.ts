import { isUuid, type RequestContext, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import { LEAD_COLUMNS, toLead } from './lead.columns';
import type { Lead } from './lead.entity';
import { reach } from './lead-reach';

export interface LeadLoaders {
  lead: DataLoader<string, Lead | null>;
}

export function leadLoaders(context: RequestContext): LeadLoaders {
  return { lead: new DataLoader((ids) => leadsById(context, ids)) };
}

/** In the order of the ids; null where there is none, or none in the caller's reach. */
export async function leadsById(
  { db, principal }: Pick<RequestContext, 'db' | 'principal'>,
  ids: readonly string[],
): Promise<(Lead | null)[]> {
  const values: unknown[] = [ids.filter(isUuid)];
  const within = reach(principal, 'lead.read', values);
  const sql = `SELECT ${LEAD_COLUMNS} FROM lead WHERE id = ANY ($1::uuid[]) AND ${within}`;
  const rows = await runSql<Lead>(db, sql, values);
  const byId = new Map(rows.map((row) => [row.id, toLead(row, principal)]));
  return ids.map((id) => byId.get(id) ?? null);
}
