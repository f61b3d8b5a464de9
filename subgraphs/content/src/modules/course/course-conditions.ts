import { CodedError, oneOf } from '@cep/kit';
import type { SqlValues } from '../../shared';
import { CourseFacetDimension, HoursRange, PublicationStatus } from './course.enums';
import type { CourseFilter } from './course.inputs';

/** SQL conditions on a course `c`. Those of a facet stand apart: its own counts are taken without it. */
export interface CourseConditions {
  always: string[];
  dimensions: Partial<Record<CourseFacetDimension, string>>;
}

const HOURS_SQL: Record<HoursRange, string> = {
  [HoursRange.UP_TO_50]: 'c.hours <= 50',
  [HoursRange.FROM_51_TO_200]: 'c.hours BETWEEN 51 AND 200',
  [HoursRange.FROM_201_TO_600]: 'c.hours BETWEEN 201 AND 600',
  [HoursRange.OVER_600]: 'c.hours > 600',
};

export const HOURS_RANGE_SQL = `CASE ${Object.entries(HOURS_SQL)
  .map(([range, condition]) => `WHEN ${condition} THEN '${range}'`)
  .join(' ')} END`;

/** First day of the month in which the next run starts. */
export const START_MONTH_SQL = `date_trunc('month', c.next_run_starts_on::timestamp)::date`;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @throws CodedError BAD_USER_INPUT for a month that is none. */
export function courseConditions(
  filter: CourseFilter | null | undefined,
  words: readonly string[],
  values: SqlValues,
): CourseConditions {
  const { AREA, CAMPUS, HOURS, MODALITY, OFFER_TYPE, START_MONTH } = CourseFacetDimension;
  const statuses = filter?.statuses?.length ? filter.statuses : [PublicationStatus.PUBLISHED];
  const add = (value: unknown) => values.add(value);
  const always = [oneOf('c.status', statuses, 'text', add)];
  if (words.length > 0) always.push(`c.search @@ search_query(${values.add(words)}::text[])`);
  if (filter?.startsFrom) always.push(`c.next_run_starts_on >= ${values.add(filter.startsFrom)}::date`);
  if (filter?.startsTo) always.push(`c.next_run_starts_on <= ${values.add(filter.startsTo)}::date`);
  if (filter?.maxPriceCents != null) always.push(`c.price_cents <= ${values.add(filter.maxPriceCents)}`);

  const dimensions: CourseConditions['dimensions'] = {};
  if (filter?.areaSlugs?.length) {
    dimensions[AREA] =
      filter.areaSlugs.length === 1
        ? `c.area_id = (SELECT id FROM area WHERE slug = ${values.add(filter.areaSlugs[0])})`
        : `c.area_id = ANY (ARRAY(SELECT id FROM area WHERE slug = ANY (${values.add(filter.areaSlugs)}::text[])))`;
  }
  if (filter?.campusSlugs?.length) {
    dimensions[CAMPUS] =
      `c.open_campus_ids && ARRAY(SELECT id FROM campus WHERE slug = ANY (${values.add(filter.campusSlugs)}::text[]))`;
  }
  if (filter?.modalities?.length) dimensions[MODALITY] = oneOf('c.modality', filter.modalities, 'text', add);
  if (filter?.offerTypes?.length) dimensions[OFFER_TYPE] = oneOf('c.offer_type', filter.offerTypes, 'text', add);
  if (filter?.startMonths?.length) {
    const days = filter.startMonths.map(firstDay);
    dimensions[START_MONTH] = `${START_MONTH_SQL} = ANY (${values.add(days)}::date[])`;
  }
  if (filter?.hours?.length) dimensions[HOURS] = `(${filter.hours.map((range) => HOURS_SQL[range]).join(' OR ')})`;
  return { always, dimensions };
}

function firstDay(month: string): string {
  if (MONTH.test(month)) return `${month}-01`;
  throw new CodedError('BAD_USER_INPUT', 'Escribe los meses como 2027-01.', { field: ['filter', 'startMonths'] });
}

export function allConditions({ always, dimensions }: CourseConditions): string[] {
  return [...always, ...Object.values(dimensions)];
}
