/** Who runs the centre. A centre that installs CEP writes its own details here. */
export const SITE = {
  name: 'CEP',
  longName: 'CEP, Centro de Estudios Profesionales',
  legalName: 'Centro de Estudios Profesionales, S. L.',
  taxId: 'B12345674',
  street: 'Avenida del Puerto, 120',
  postalCode: '46023',
  city: 'Valencia',
  phone: '+34900000123',
  email: 'hola@cep.example',
  privacyEmail: 'privacidad@cep.example',
  hours: 'De lunes a viernes, de 8:30 a 21:00',
} as const;
