import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import type { ConsentText } from './consent-text.entity';

/** The texts a form must show now, the needed one first. */
export async function currentConsentTexts(db: DataSource, first: number): Promise<ConsentText[]> {
  return runSql<ConsentText>(
    db,
    `SELECT id, purpose, version, body, sha256 FROM consent_text WHERE current
     ORDER BY array_position(ARRAY['CONTACT', 'NEWSLETTER', 'WHATSAPP'], purpose) LIMIT $1`,
    [first],
  );
}
