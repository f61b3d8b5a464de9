/** Who runs the centre. A centre that installs CEP writes its own details here. */
export const SITE = {
  name: 'CEP',
  longName: 'CEP, Centro de Estudios Profesionales',
  legalName: 'Centro de Estudios Profesionales, S. L.',
  taxId: 'B12345674',
  street: 'Calle Colón, 22',
  postalCode: '46004',
  city: 'Valencia',
  phone: '+34900000123',
  shownPhone: '900 000 123',
  email: 'hola@cep.example',
  privacyEmail: 'privacidad@cep.example',
  hours: 'De lunes a viernes, de 9:00 a 20:00',
} as const;

/** «+34 963 55 01 20» as an address to dial. */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}
