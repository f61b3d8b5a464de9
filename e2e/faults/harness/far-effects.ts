import type { Pool } from 'pg';
import type { GraphClient } from '../../harness/graph';
import type { Load } from './load';

/** What the product itself says of one lead of a load. */
export interface StoredLead {
  id: string;
  key: string;
  /** How the mail ended; null while it is under way. */
  mail: string | null;
  newsletter: string | null;
}

const TITLES = { mail: 'Correo de confirmación', newsletter: 'Alta en el boletín' };

/** A message may be retried after FAILED and settled after UNKNOWN: the last word counts. */
const STORED = `
  SELECT lead.id, lead.idempotency_key AS key, mail.outcome AS mail, newsletter.outcome AS newsletter
  FROM leads.lead
  LEFT JOIN LATERAL (SELECT outcome FROM leads.activity WHERE lead_id = lead.id AND title = $2 ORDER BY occurred_at DESC, id DESC LIMIT 1) AS mail ON true
  LEFT JOIN LATERAL (SELECT outcome FROM leads.activity WHERE lead_id = lead.id AND title = $3 ORDER BY occurred_at DESC, id DESC LIMIT 1) AS newsletter ON true
  WHERE lead.idempotency_key = ANY($1)`;

export async function storedLeads(db: Pool, load: Load): Promise<StoredLead[]> {
  const keys = load.leads.map(({ key }) => key);
  return (await db.query<StoredLead>(STORED, [keys, TITLES.mail, TITLES.newsletter])).rows;
}

const TIMELINE = `query ($id: ID!) { lead(id: $id) { timeline(first: 20) { nodes { title outcome reason } } } }`;

/** Whether staff are shown that a mail may not have left: through the graph, as an advisor reads the lead. */
export async function shownAsUnknown(graph: GraphClient, leadId: string): Promise<boolean> {
  const { lead } = await graph.ask<{
    lead: { timeline: { nodes: { title: string; outcome: string; reason: string | null }[] } };
  }>(TIMELINE, { id: leadId });
  return lead.timeline.nodes.some(
    ({ title, outcome, reason }) => title === TITLES.mail && outcome === 'UNKNOWN' && reason !== null,
  );
}
