import { newId } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { ConsentPurpose, currentConsentTexts } from '../modules/consent';
import type { CreateLeadInput } from '../modules/lead';

/** A request a form would send, complete and with the one consent it needs. */
export async function leadInputFactory(
  db: DataSource,
  overrides: Partial<CreateLeadInput> = {},
): Promise<CreateLeadInput> {
  const texts = await currentConsentTexts(db, 10);
  const contact = texts.find(({ purpose }) => purpose === ConsentPurpose.CONTACT);
  if (!contact) throw new Error('no consent text for CONTACT');
  return {
    idempotencyKey: newId(),
    firstName: 'Lucía',
    lastName: 'Romero Vidal',
    email: `lucia.${newId().slice(-8)}@correo.es`,
    phone: null,
    message: '¿Hay plazas por la tarde?',
    consents: [{ purpose: ConsentPurpose.CONTACT, granted: true, textId: contact.id }],
    ...overrides,
  };
}
