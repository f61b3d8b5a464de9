import { type ColumnMap, toMoney } from '../../shared';
import { Course } from './course.entity';

export const courseColumns: ColumnMap<Course> = {
  create: () => new Course(),
  columns: {
    id: 'id',
    slug: 'slug',
    title: 'title',
    summary: 'summary',
    description: 'description',
    objectives: 'objectives',
    requirements: 'requirements',
    careers: 'careers',
    syllabus: 'syllabus',
    modality: 'modality',
    offerType: 'offer_type',
    qualification: 'qualification',
    hours: 'hours',
    priceCents: 'price_cents',
    currency: 'currency',
    vatExempt: 'vat_exempt',
    status: 'status',
    publishedAt: 'published_at',
    updatedAt: 'updated_at',
    version: 'version',
  },
  nullable: ['summary', 'description', 'qualification', 'priceCents', 'publishedAt'],
  made: {
    price: {
      of: ['priceCents', 'currency'],
      make: (course) => {
        course.price = toMoney(course.priceCents, course.currency);
      },
    },
  },
};
