import type { ColumnMap, Selection } from '../../shared';
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
    areaId: 'area_id',
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
    nextRunId: 'next_run_id',
  },
};

/** Graph fields that are not one column of the same name. */
const behindField: Readonly<Record<string, readonly string[]>> = {
  price: ['priceCents', 'currency'],
  area: ['areaId'],
  nextRun: ['nextRunId'],
  related: ['areaId'],
};

/** Long texts are most of a row: only what is asked is read. */
export function courseProperties(selection: Selection): string[] {
  return selection.fields.flatMap((field) => behindField[field] ?? (field in courseColumns.columns ? [field] : []));
}
