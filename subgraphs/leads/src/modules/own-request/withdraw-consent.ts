import type { LeadsContext } from '../../context';
import { ConsentPurpose } from '../consent';
import { LeadErrorCode, leadError } from '../lead';
import { changeOwnConsents } from './change-own-consents';
import { ownConsent } from './list-own-consents';
import type { WithdrawConsentPayload } from './own-request.types';

export const CONSENT_WITHDRAWN = 'lead.consent-withdrawn';

const titles: Record<ConsentPurpose, string> = {
  [ConsentPurpose.CONTACT]: 'Retira su consentimiento para que la contactemos',
  [ConsentPurpose.NEWSLETTER]: 'Retira su consentimiento para recibir novedades por correo',
  [ConsentPurpose.WHATSAPP]: 'Retira su consentimiento para recibir mensajes por WhatsApp',
};

export const consentNotFound = () =>
  leadError(LeadErrorCode.NOT_FOUND, ['id'], 'Este consentimiento no existe o no es tuyo.');

/** Takes a consent back, at once and for good; done again it changes nothing. */
export async function withdrawConsent(
  context: LeadsContext,
  email: string,
  consentId: string,
): Promise<WithdrawConsentPayload> {
  const found = await changeOwnConsents(
    context,
    { email, consentId },
    async ({ purpose, leadIds }, manager) => {
      const [rows] = await manager.query<[{ leadId: string }[], number]>(
        `UPDATE consent SET withdrawn_at = now()
         WHERE lead_id = ANY ($1::uuid[]) AND purpose = $2 AND granted AND withdrawn_at IS NULL RETURNING lead_id AS "leadId"`,
        [leadIds, purpose],
      );
      return [...new Set(rows.map(({ leadId }) => leadId))];
    },
    { event: CONSENT_WITHDRAWN, titles, holds: false },
  );
  if (!found) return { consent: null, errors: [consentNotFound()] };
  return { consent: await ownConsent(context, email, consentId), errors: [] };
}
