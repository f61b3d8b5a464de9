import { registerEnumType } from 'type-graphql';

export enum LeadStatus {
  NEW = 'NEW',
  CONTACTED = 'CONTACTED',
  QUALIFIED = 'QUALIFIED',
  ENROLLED = 'ENROLLED',
  LOST = 'LOST',
  SPAM = 'SPAM',
}
registerEnumType(LeadStatus, {
  name: 'LeadStatus',
  description: 'State of a lead.',
  valuesConfig: {
    NEW: { description: 'Nuevo.' },
    CONTACTED: { description: 'Contactado.' },
    QUALIFIED: { description: 'Cualificado.' },
    ENROLLED: { description: 'Matriculado.' },
    LOST: { description: 'Perdido.' },
    SPAM: { description: 'Spam.' },
  },
});

export enum LostReason {
  PRICE = 'PRICE',
  DATES = 'DATES',
  DISTANCE = 'DISTANCE',
  COMPETITOR = 'COMPETITOR',
  NO_ANSWER = 'NO_ANSWER',
  OTHER = 'OTHER',
}
registerEnumType(LostReason, { name: 'LostReason', description: 'Why a lead was lost.' });

export enum LeadSource {
  COURSE_PAGE = 'COURSE_PAGE',
  CONTACT_PAGE = 'CONTACT_PAGE',
  CAMPUS_PAGE = 'CAMPUS_PAGE',
  LANDING = 'LANDING',
  IMPORT = 'IMPORT',
  PARTNER = 'PARTNER',
  STAFF = 'STAFF',
  ACCOUNT = 'ACCOUNT',
}
registerEnumType(LeadSource, { name: 'LeadSource', description: 'Door by which a lead came.' });

export enum ContactVisibility {
  FULL = 'FULL',
  MASKED = 'MASKED',
  ERASED = 'ERASED',
}
registerEnumType(ContactVisibility, { name: 'ContactVisibility', description: 'How much of a contact is shown.' });

export enum LeadSortField {
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(LeadSortField, { name: 'LeadSortField', description: 'Sort field of leads.' });
