import { type RequestContext, runSql } from '@cep/kit';
import DataLoader from 'dataloader';
import { Consent } from './consent.entity';
import { ConsentText } from './consent-text.entity';

export interface ConsentLoaders {
  consentText: DataLoader<string, ConsentText | null>;
  consentsOfLead: DataLoader<string, Consent[]>;
}

export function consentLoaders({ db }: RequestContext): ConsentLoaders {
  return {
    consentText: new DataLoader(async (ids) => {
      const rows = await runSql<ConsentText>(
        db,
        `SELECT id, purpose, version, body, sha256 FROM consent_text WHERE id = ANY ($1)`,
        [ids],
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    consentsOfLead: new DataLoader(async (leadIds) => {
      const rows = await runSql<Consent>(
        db,
        `SELECT id, lead_id AS "leadId", purpose, granted, text_id AS "textId", source, occurred_at AS "occurredAt", withdrawn_at AS "withdrawnAt"
         FROM consent WHERE lead_id = ANY ($1) ORDER BY occurred_at DESC, id DESC`,
        [leadIds],
      );
      return leadIds.map((leadId) => rows.filter((row) => row.leadId === leadId));
    }),
  };
}
