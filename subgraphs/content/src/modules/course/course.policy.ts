import { type ContentError, contentError, ContentErrorCode } from '../../shared';
import type { Course } from './course.entity';
import { OfferType, PublicationAction, PublicationStatus } from './course.enums';

const { ARCHIVED, DRAFT, PUBLISHED } = PublicationStatus;

interface Transition {
  from: readonly PublicationStatus[];
  to: PublicationStatus;
  event: 'course.published' | 'course.unpublished' | 'course.archived' | 'course.updated';
  refusal: string;
}

export const transitions: Record<PublicationAction, Transition> = {
  [PublicationAction.PUBLISH]: {
    from: [DRAFT],
    to: PUBLISHED,
    event: 'course.published',
    refusal: 'Solo se publica un borrador. Si está archivado, recupéralo antes.',
  },
  [PublicationAction.UNPUBLISH]: {
    from: [PUBLISHED],
    to: DRAFT,
    event: 'course.unpublished',
    refusal: 'Este curso no está publicado.',
  },
  [PublicationAction.ARCHIVE]: {
    from: [DRAFT, PUBLISHED],
    to: ARCHIVED,
    event: 'course.archived',
    refusal: 'Este curso ya está archivado.',
  },
  [PublicationAction.RESTORE]: {
    from: [ARCHIVED],
    to: DRAFT,
    event: 'course.updated',
    refusal: 'Este curso no está archivado.',
  },
};

/** What a visitor would miss on the page of a course; empty when it may go public. */
export function missingForPublication(course: Course): ContentError[] {
  const missing: [keyof Course & string, boolean, string][] = [
    ['summary', !course.summary, 'Escribe el resumen antes de publicar.'],
    ['description', !course.description, 'Escribe la descripción antes de publicar.'],
    ['objectives', course.objectives.length === 0, 'Indica al menos un objetivo antes de publicar.'],
    ['syllabus', course.syllabus.length === 0, 'Añade al menos una unidad al temario antes de publicar.'],
  ];
  return missing
    .filter(([, lacks]) => lacks)
    .map(([field, , message]) => contentError(ContentErrorCode.NOT_PUBLISHABLE, [field], message));
}

/** Rules that bind several fields. */
export function courseFaults(course: Pick<Course, 'offerType' | 'priceCents'>): ContentError[] {
  if (course.offerType === OfferType.SUBSIDISED && course.priceCents !== 0) {
    return [
      contentError(
        ContentErrorCode.INVALID,
        ['price'],
        'Un curso subvencionado no cuesta nada al alumno: pon el precio en 0 €.',
      ),
    ];
  }
  return [];
}
