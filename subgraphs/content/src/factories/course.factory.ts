import { newId } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { Course, Modality, OfferType, PublicationStatus } from '../modules/course';
import { createArea } from './area.factory';
import { nextNumber } from './next-number';

export type CourseOverrides = Partial<Omit<Course, 'price'>>;

/** A published course, fit to be so. Give it an area. */
export function buildCourse(overrides: CourseOverrides & Pick<Course, 'areaId'>): Course {
  const number = nextNumber();
  const now = new Date();
  return Object.assign(
    new Course(),
    {
      id: newId(),
      slug: `curso-${number}`,
      title: `Curso ${number}`,
      summary: 'Un curso de prueba.',
      description: 'Texto del curso.',
      objectives: ['Aprender'],
      requirements: [],
      careers: [],
      syllabus: [{ title: 'Unidad 1', hours: null, topics: [] }],
      modality: Modality.IN_PERSON,
      offerType: OfferType.PRIVATE,
      qualification: null,
      hours: 60,
      priceCents: 30_000,
      currency: 'EUR',
      vatExempt: true,
      status: PublicationStatus.PUBLISHED,
      publishedAt: overrides.status && overrides.status !== PublicationStatus.PUBLISHED ? null : now,
      createdAt: now,
      updatedAt: now,
      version: 1,
      nextRunId: null,
      nextRunCampusId: null,
      nextRunStartsOn: null,
      openCampusIds: [],
    },
    overrides,
  );
}

/** Stores one; makes the area it lacks. */
export async function createCourse(manager: EntityManager, overrides: CourseOverrides = {}): Promise<Course> {
  const areaId = overrides.areaId ?? (await createArea(manager)).id;
  return manager.save(buildCourse({ ...overrides, areaId }));
}
