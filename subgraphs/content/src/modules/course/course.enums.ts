import { tagEnum } from '@cep/kit';
import { registerEnumType } from 'type-graphql';

export enum Modality {
  IN_PERSON = 'IN_PERSON',
  ONLINE = 'ONLINE',
  BLENDED = 'BLENDED',
}
registerEnumType(Modality, {
  name: 'Modality',
  description: 'How a course is taught.',
  valuesConfig: {
    IN_PERSON: { description: 'Presencial.' },
    ONLINE: { description: 'En línea.' },
    BLENDED: { description: 'Semipresencial.' },
  },
});
tagEnum('Modality', 'public');

export enum OfferType {
  VOCATIONAL = 'VOCATIONAL',
  PRIVATE = 'PRIVATE',
  SUBSIDISED = 'SUBSIDISED',
  CORPORATE = 'CORPORATE',
}
registerEnumType(OfferType, {
  name: 'OfferType',
  description: 'Kind of offer.',
  valuesConfig: {
    VOCATIONAL: { description: 'Formación profesional.' },
    PRIVATE: { description: 'Privada.' },
    SUBSIDISED: { description: 'Subvencionada: 0 €.' },
    CORPORATE: { description: 'Bonificable para empresas (FUNDAE).' },
  },
});
tagEnum('OfferType', 'public');

export enum PublicationStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(PublicationStatus, {
  name: 'PublicationStatus',
  description: 'State of a page.',
  valuesConfig: {
    DRAFT: { description: 'Borrador.' },
    PUBLISHED: { description: 'Publicado.' },
    ARCHIVED: { description: 'Archivado.' },
  },
});

export enum PublicationAction {
  PUBLISH = 'PUBLISH',
  UNPUBLISH = 'UNPUBLISH',
  ARCHIVE = 'ARCHIVE',
  RESTORE = 'RESTORE',
}
registerEnumType(PublicationAction, {
  name: 'PublicationAction',
  description: 'Change of state.',
  valuesConfig: {
    PUBLISH: { description: 'Make public.' },
    UNPUBLISH: { description: 'Take off.' },
    ARCHIVE: { description: 'Put away.' },
    RESTORE: { description: 'Take back from the archive, as a draft.' },
  },
});

export enum HoursRange {
  UP_TO_50 = 'UP_TO_50',
  FROM_51_TO_200 = 'FROM_51_TO_200',
  FROM_201_TO_600 = 'FROM_201_TO_600',
  OVER_600 = 'OVER_600',
}
registerEnumType(HoursRange, { name: 'HoursRange', description: 'Length of a course.' });
tagEnum('HoursRange', 'public');

export enum CourseSortField {
  START_DATE = 'START_DATE',
  TITLE = 'TITLE',
  PRICE = 'PRICE',
  HOURS = 'HOURS',
  PUBLISHED_AT = 'PUBLISHED_AT',
  RELEVANCE = 'RELEVANCE',
}
registerEnumType(CourseSortField, {
  name: 'CourseSortField',
  description: 'Sort field of courses.',
  valuesConfig: {
    START_DATE: { description: 'By next run; courses without one come last.' },
    TITLE: { description: 'By title.' },
    PRICE: { description: 'By price; courses on request come last.' },
    HOURS: { description: 'By length.' },
    PUBLISHED_AT: { description: 'By when it was made public; what never was comes last.' },
    RELEVANCE: { description: 'Best match with the text first, whatever the direction; by next run without text.' },
  },
});
tagEnum('CourseSortField', 'public');

export enum CourseFacetDimension {
  AREA = 'AREA',
  MODALITY = 'MODALITY',
  OFFER_TYPE = 'OFFER_TYPE',
  CAMPUS = 'CAMPUS',
  START_MONTH = 'START_MONTH',
  HOURS = 'HOURS',
}
registerEnumType(CourseFacetDimension, {
  name: 'CourseFacetDimension',
  description: 'Filters that are counted.',
  valuesConfig: {
    AREA: { description: 'For areaSlugs.' },
    MODALITY: { description: 'For modalities.' },
    OFFER_TYPE: { description: 'For offerTypes.' },
    CAMPUS: { description: 'For campusSlugs.' },
    START_MONTH: { description: 'For startMonths.' },
    HOURS: { description: 'For hours.' },
  },
});
tagEnum('CourseFacetDimension', 'public');
