import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const texts = [
  ['0192f000-0000-7000-8000-000000000001', 'CONTACT', 'Quiero que me contactéis sobre este curso.'],
  ['0192f000-0000-7000-8000-000000000002', 'NEWSLETTER', 'Quiero novedades por correo.'],
  ['0192f000-0000-7000-8000-000000000003', 'WHATSAPP', 'Podéis escribirme por WhatsApp.'],
] as const;

/** Why: no request can be taken without texts to agree to. A new wording is a new row and the old one stops being current. */
export class FirstConsentTexts implements MigrationInterface {
  name = 'FirstConsentTexts1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [id, purpose, body] of texts) {
      const sha256 = createHash('sha256').update(body).digest('hex');
      await runner.query(
        `INSERT INTO consent_text (id, purpose, version, body, sha256, current) VALUES ($1, $2, '2026-11', $3, $4, true)`,
        [id, purpose, body, sha256],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM consent_text WHERE id = ANY ($1::uuid[])`, [texts.map(([id]) => id)]);
  }
}
