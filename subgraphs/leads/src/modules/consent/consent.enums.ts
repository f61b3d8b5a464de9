import { tagEnum } from '@cep/kit';
import { registerEnumType } from 'type-graphql';

export enum ConsentPurpose {
  CONTACT = 'CONTACT',
  NEWSLETTER = 'NEWSLETTER',
  WHATSAPP = 'WHATSAPP',
}
registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What data may be used for.',
  valuesConfig: {
    CONTACT: { description: 'To answer; the only one a request needs.' },
    NEWSLETTER: { description: 'Newsletter by mail.' },
    WHATSAPP: { description: 'Messages by WhatsApp.' },
  },
});
tagEnum('ConsentPurpose', 'public');
