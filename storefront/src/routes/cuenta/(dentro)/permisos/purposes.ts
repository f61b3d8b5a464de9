import type { ConsentPurpose, LeadSource } from '#lib/graphql/generated/graphql.ts';

export const PURPOSE: Record<ConsentPurpose, { title: string; end: string }> = {
  CONTACT: {
    title: 'Contactarte sobre un curso',
    end: 'Al retirarlo dejamos de llamarte y escribirte por esa solicitud.',
  },
  NEWSLETTER: {
    title: 'Novedades por correo',
    end: 'Al retirarlo no te llegará ninguna más, la pidieras en el formulario que la pidieras.',
  },
  WHATSAPP: {
    title: 'Mensajes por WhatsApp',
    end: 'Al retirarlo no te escribiremos más por ahí, por ninguna de tus solicitudes.',
  },
};

export const PURPOSES: readonly ConsentPurpose[] = ['NEWSLETTER', 'WHATSAPP', 'CONTACT'];

/** Where it was given, in the words of whoever gave it. */
export const FORM_OF: Record<LeadSource, string> = {
  COURSE_PAGE: 'el formulario del curso',
  CONTACT_PAGE: 'el formulario de contacto',
  CAMPUS_PAGE: 'el formulario de la sede',
  LANDING: 'una página de campaña',
  IMPORT: 'una solicitud que nos llegó por otra vía',
  PARTNER: 'una entidad colaboradora',
  STAFF: 'una conversación con nuestro equipo',
  ACCOUNT: 'esta página',
};
