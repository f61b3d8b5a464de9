import { isUuid, type RequestContext, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import { LEAD_COLUMNS, toLead } from './lead.columns';
import type { Lead } from './lead.entity';

export interface LeadLoaders {
  lead: DataLoader<string, Lead | null>;
}

export function leadLoaders(context: RequestContext): LeadLoaders {
  return { lead: new DataLoader((ids) => leadsById(context, ids)) };
}

/** In the order of the ids; null where there is none. */
export async function leadsById(
  { db, principal }: Pick<RequestContext, 'db' | 'principal'>,
  ids: readonly string[],
): Promise<(Lead | null)[]> {
  const rows = await runSql<Lead>(db, `SELECT ${LEAD_COLUMNS} FROM lead WHERE id = ANY ($1::uuid[])`, [
    ids.filter(isUuid),
  ]);
  const byId = new Map(rows.map((row) => [row.id, toLead(row, principal)]));
  return ids.map((id) => byId.get(id) ?? null);
}
