/** The ten areas of the demo centre. */
export const areas = [
  { slug: 'administracion', name: 'Administración y gestión', nameEn: 'Administration and management' },
  { slug: 'informatica', name: 'Informática y comunicaciones', nameEn: 'Information technology' },
  { slug: 'industria', name: 'Industria y automoción', nameEn: 'Industry and motor vehicles' },
  { slug: 'sanidad', name: 'Sanidad', nameEn: 'Health care' },
  { slug: 'idiomas', name: 'Idiomas', nameEn: 'Languages' },
  { slug: 'energia', name: 'Energía y electricidad', nameEn: 'Energy and electricity' },
  { slug: 'imagen-personal', name: 'Imagen personal', nameEn: 'Hair, beauty and make-up' },
  { slug: 'comercio', name: 'Comercio, marketing y logística', nameEn: 'Commerce, marketing and logistics' },
  { slug: 'hosteleria', name: 'Hostelería y turismo', nameEn: 'Hospitality and tourism' },
  { slug: 'sociocultural', name: 'Servicios socioculturales', nameEn: 'Social and cultural services' },
] as const;
