import { CodedError } from '@cep/kit';
import { type SqlValues } from '../../shared';
import { CourseFacetDimension, HoursRange, Modality, OfferType, PublicationStatus } from './course.enums';
import type { CourseFilter } from './course.inputs';

/** SQL conditions on a course `c`. Those of a facet stand apart: its own counts are taken without it. */
export interface CourseConditions {
  always: string[];
  dimensions: Partial<Record<CourseFacetDimension, string>>;
  /** The values chosen in each dimension as an SQL array, by the names that the filter sets have for them. */
  chosen: Partial<Record<CourseFacetDimension, string>>;
  /** Sub-select of the ids of the campuses chosen. */
  campusIds: string | null;
  statuses: readonly PublicationStatus[];
  /** Whether the filter sets know all that is asked always. */
  inSets: boolean;
}

/** As `course_filters` cuts them in the migration. */
const HOURS_SQL: Record<HoursRange, string> = {
  [HoursRange.UP_TO_50]: 'c.hours <= 50',
  [HoursRange.FROM_51_TO_200]: 'c.hours BETWEEN 51 AND 200',
  [HoursRange.FROM_201_TO_600]: 'c.hours BETWEEN 201 AND 600',
  [HoursRange.OVER_600]: 'c.hours > 600',
};

/** First day of the month in which the next run starts. */
const START_MONTH_SQL = `date_trunc('month', c.next_run_starts_on::timestamp)::date`;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * @param query SQL of what is searched for, null when nothing is.
 * @param start how the order of the list writes the start of the next run: then one index serves both.
 * @throws CodedError BAD_USER_INPUT for a month that is none.
 */
export function courseConditions(
  filter: CourseFilter | null | undefined,
  query: string | null,
  start: string,
  values: SqlValues,
): CourseConditions {
  const more: string[] = [];
  if (query) more.push(`c.search @@ ${query}`);
  if (filter?.startsFrom) more.push(`${start} >= ${values.add(filter.startsFrom)}::date`);
  if (filter?.startsTo) more.push(`${start} <= ${values.add(filter.startsTo)}::date`);
  if (filter?.startsFrom || filter?.startsTo) more.push('c.next_run_starts_on IS NOT NULL');
  if (filter?.maxPriceCents != null) more.push(`c.price_cents <= ${values.add(filter.maxPriceCents)}`);
  const asked = inOrder(PublicationStatus, filter?.statuses);
  const statuses = asked.length > 0 ? asked : [PublicationStatus.PUBLISHED];
  return {
    always: [isOneOf('c.status', statuses, values), ...more],
    ...dimensionsOf(filter ?? {}, start, values),
    statuses,
    inSets: more.length === 0,
  };
}

function dimensionsOf(
  filter: CourseFilter,
  start: string,
  values: SqlValues,
): Pick<CourseConditions, 'dimensions' | 'chosen' | 'campusIds'> {
  const { AREA, CAMPUS, HOURS, MODALITY, OFFER_TYPE, START_MONTH } = CourseFacetDimension;
  const dimensions: CourseConditions['dimensions'] = {};
  const chosen: CourseConditions['chosen'] = {};
  if (filter.areaSlugs?.length) {
    const [only, ...others] = filter.areaSlugs;
    const asked = others.length > 0 ? `ANY (${values.add(filter.areaSlugs)}::text[])` : values.add(only);
    const ids = `SELECT id FROM area WHERE slug = ${asked}`;
    dimensions[AREA] = others.length > 0 ? `c.area_id = ANY (ARRAY(${ids}))` : `c.area_id = (${ids})`;
    chosen[AREA] = `ARRAY(${ids})::text[]`;
  }
  const campusIds = filter.campusSlugs?.length
    ? `(SELECT id FROM campus WHERE slug = ANY (${values.add(filter.campusSlugs)}::text[]))`
    : null;
  if (campusIds) {
    dimensions[CAMPUS] = `c.open_campus_ids && ARRAY${campusIds}`;
    chosen[CAMPUS] = `ARRAY${campusIds}::text[]`;
  }
  const modalities = inOrder(Modality, filter.modalities);
  if (modalities.length > 0) {
    dimensions[MODALITY] = isOneOf('c.modality', modalities, values);
    chosen[MODALITY] = arrayOf(modalities);
  }
  const offerTypes = inOrder(OfferType, filter.offerTypes);
  if (offerTypes.length > 0) {
    dimensions[OFFER_TYPE] = isOneOf('c.offer_type', offerTypes, values);
    chosen[OFFER_TYPE] = arrayOf(offerTypes);
  }
  if (filter.startMonths?.length) {
    const months = `${values.add([...new Set(filter.startMonths.map(firstDay))].sort())}::date[]`;
    const last = `(${months})[cardinality(${months})]`;
    const inside = `${start} >= (${months})[1] AND ${start} < (${last} + interval '1 month')::date`;
    dimensions[START_MONTH] =
      filter.startMonths.length === 1 ? `(${inside})` : `(${inside} AND ${START_MONTH_SQL} = ANY (${months}))`;
    chosen[START_MONTH] = `ARRAY(SELECT to_char(month, 'YYYY-MM') FROM unnest(${months}) AS month)`;
  }
  const hours = inOrder(HoursRange, filter.hours);
  if (hours.length > 0) {
    dimensions[HOURS] = `(${hours.map((range) => HOURS_SQL[range]).join(' OR ')})`;
    chosen[HOURS] = arrayOf(hours);
  }
  return { dimensions, chosen, campusIds };
}

/** However often and in whatever order they are given: one statement for one choice. */
function inOrder<T extends string>(all: Readonly<Record<string, T>>, given: readonly T[] | null | undefined): T[] {
  return given?.length ? Object.values(all).filter((word) => given.includes(word)) : [];
}

/** Words of an enum, so they may stand in the text; there the planner sees how many courses have them. */
function isOneOf(column: string, words: readonly string[], values: SqlValues): string {
  return words.length === 1 ? `${column} = '${words[0]}'` : `${column} = ANY (${values.add(words)}::text[])`;
}

export function arrayOf(words: readonly string[]): string {
  return `'{${words.join(',')}}'::text[]`;
}

function firstDay(month: string): string {
  if (MONTH.test(month)) return `${month}-01`;
  throw new CodedError('BAD_USER_INPUT', 'Escribe los meses como 2027-01.', { field: ['filter', 'startMonths'] });
}

export function allConditions({ always, dimensions }: CourseConditions): string[] {
  return [...always, ...Object.values(dimensions)];
}
