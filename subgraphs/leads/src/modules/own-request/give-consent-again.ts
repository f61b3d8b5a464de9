import { isUuid, keyedHash, newId } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { LeadsContext } from '../../context';
import { ConsentPurpose, currentConsentTexts } from '../consent';
import { LeadErrorCode, LeadSource, leadError } from '../lead';
import { changeOwnConsents, type OwnConsentTarget } from './change-own-consents';
import { ownConsent } from './list-own-consents';
import type { GiveConsentAgainPayload } from './own-request.types';
import { consentNotFound } from './withdraw-consent';

export const CONSENT_GIVEN = 'lead.consent-given';

const titles: Record<ConsentPurpose, string> = {
  [ConsentPurpose.CONTACT]: 'Vuelve a consentir que la contactemos',
  [ConsentPurpose.NEWSLETTER]: 'Vuelve a consentir recibir novedades por correo',
  [ConsentPurpose.WHATSAPP]: 'Vuelve a consentir recibir mensajes por WhatsApp',
};

/** Only what was given once can be given again here: a new purpose needs its own form. */
const TAKEN_BACK = `
  SELECT lead_id AS "leadId" FROM consent WHERE lead_id = ANY ($1::uuid[]) AND purpose = $2 AND granted
  GROUP BY lead_id HAVING bool_and(withdrawn_at IS NOT NULL)`;

/** A new line of the ledger, with the text that was shown now, wherever the old one was taken back. */
export async function giveConsentAgain(
  context: LeadsContext,
  email: string,
  { consentId, textId }: { consentId: string; textId: string },
): Promise<GiveConsentAgainPayload> {
  const asked = await ownConsent(context, email, consentId);
  if (!asked) return { consent: null, errors: [consentNotFound()] };
  const texts = await currentConsentTexts(context.db, Object.keys(ConsentPurpose).length);
  if (!isUuid(textId) || !texts.some(({ id, purpose }) => id === textId && purpose === asked.purpose)) {
    const message = 'Este texto ha cambiado. Vuelve a leerlo antes de aceptarlo.';
    return { consent: null, errors: [leadError(LeadErrorCode.CONSENT_TEXT_STALE, ['textId'], message)] };
  }
  const found = await changeOwnConsents(
    context,
    { email, consentId },
    (target, manager) => insertLines(context, target, textId, manager),
    { event: CONSENT_GIVEN, titles, holds: true },
  );
  if (!found) return { consent: null, errors: [consentNotFound()] };
  return { consent: await ownConsent(context, email, consentId), errors: [] };
}

async function insertLines(
  { clientIp, secret }: LeadsContext,
  { leadIds, purpose }: OwnConsentTarget,
  textId: string,
  manager: EntityManager,
): Promise<string[]> {
  const taken = await manager.query<{ leadId: string }[]>(TAKEN_BACK, [leadIds, purpose]);
  if (taken.length === 0) return [];
  const lines = taken.map(({ leadId }) => ({ id: newId(), leadId }));
  const ipHash = clientIp ? keyedHash(secret, 'consent-address', clientIp).toString('hex') : null;
  await manager.query(
    `INSERT INTO consent (id, lead_id, purpose, granted, text_id, source, ip_hash)
     SELECT id, "leadId", $2, true, $3, $4, $5 FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "leadId" uuid)`,
    [JSON.stringify(lines), purpose, textId, LeadSource.ACCOUNT, ipHash],
  );
  return taken.map(({ leadId }) => leadId);
}
