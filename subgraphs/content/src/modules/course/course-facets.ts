import { type CourseConditions, HOURS_RANGE_SQL, START_MONTH_SQL } from './course-conditions';
import { CourseFacetDimension, HoursRange, Modality, OfferType } from './course.enums';
import type { CourseFilter } from './course.inputs';
import type { CourseFacet } from './course.types';

/** One row of the JSON that the statement gives. */
interface CountedValue {
  dimension: CourseFacetDimension;
  value: string;
  label: string | null;
  count: number;
}

const { AREA, CAMPUS, HOURS, MODALITY, OFFER_TYPE, START_MONTH } = CourseFacetDimension;

/**
 * A scalar sub-select: every dimension counted under the filters of the others. The courses are first put together
 * by what the panel shows of them, of which there are few kinds, so that they are read once.
 */
export function facetsSql(conditions: CourseConditions): string {
  const dimensions = Object.values(CourseFacetDimension);
  const flag = (name: CourseFacetDimension) => `in_${name.toLowerCase()}`;
  const filtered = dimensions.filter((name) => conditions.dimensions[name]);
  const flags = filtered.map((name) => `, (${conditions.dimensions[name]}) IS TRUE AS ${flag(name)}`).join('');
  const others = (own: CourseFacetDimension) => filtered.filter((name) => name !== own);
  const counted = (dimension: CourseFacetDimension, value: string) =>
    `SELECT '${dimension}' AS dimension, ${value} AS value, NULL AS label, sum(n)::int AS count
     FROM kind WHERE ${['true', ...others(dimension).map(flag)].join(' AND ')} AND ${value} IS NOT NULL GROUP BY 2`;
  const atCampuses = [...conditions.always, ...others(CAMPUS).map((name) => conditions.dimensions[name])].join(' AND ');
  return `(
    WITH kind AS MATERIALIZED (
      SELECT c.area_id, c.modality, c.offer_type, ${START_MONTH_SQL} AS start_month, ${HOURS_RANGE_SQL} AS hours_range${flags},
        count(*) AS n
      FROM course c WHERE ${conditions.always.join(' AND ')}
      GROUP BY ${[1, 2, 3, 4, 5, ...filtered.map((_, index) => index + 6)].join(', ')}),
    in_area AS (${counted(AREA, 'area_id')}),
    at_campus AS (
      SELECT campus_id, count(*)::int AS count
      FROM (SELECT unnest(c.open_campus_ids) AS campus_id FROM course c WHERE ${atCampuses}) AS open GROUP BY 1)
    SELECT json_agg(f) FROM (
      SELECT '${AREA}' AS dimension, a.slug AS value, a.name AS label, coalesce(n.count, 0) AS count
        FROM area a LEFT JOIN in_area n ON n.value = a.id
      UNION ALL
      SELECT '${CAMPUS}', k.slug, k.name, coalesce(n.count, 0) FROM campus k LEFT JOIN at_campus n ON n.campus_id = k.id
      UNION ALL ${counted(MODALITY, 'modality')}
      UNION ALL ${counted(OFFER_TYPE, 'offer_type')}
      UNION ALL ${counted(START_MONTH, `to_char(start_month, 'YYYY-MM')`)}
      UNION ALL ${counted(HOURS, 'hours_range')}
    ) AS f)`;
}

const month = new Intl.DateTimeFormat('es', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const byLabel = new Intl.Collator('es');

const labels: Record<Modality | OfferType | HoursRange, string> = {
  [Modality.IN_PERSON]: 'Presencial',
  [Modality.ONLINE]: 'En línea',
  [Modality.BLENDED]: 'Semipresencial',
  [OfferType.VOCATIONAL]: 'Formación profesional',
  [OfferType.PRIVATE]: 'Formación privada',
  [OfferType.SUBSIDISED]: 'Subvencionado',
  [OfferType.CORPORATE]: 'Para empresas',
  [HoursRange.UP_TO_50]: 'Hasta 50 horas',
  [HoursRange.FROM_51_TO_200]: 'De 51 a 200 horas',
  [HoursRange.FROM_201_TO_600]: 'De 201 a 600 horas',
  [HoursRange.OVER_600]: 'Más de 600 horas',
};

/**
 * What a filter panel shows, in its order. Values that would leave nothing stay, with 0,
 * so that the panel does not jump; of months only those that occur or are chosen.
 */
export function toFacets(counted: readonly CountedValue[], filter: CourseFilter | null | undefined): CourseFacet[] {
  const of = (dimension: CourseFacetDimension) => counted.filter((row) => row.dimension === dimension);
  const named = (dimension: CourseFacetDimension) =>
    of(dimension)
      .map((row) => ({ ...row, label: row.label ?? row.value }))
      .sort((a, b) => byLabel.compare(a.label, b.label));
  const fixed = (dimension: CourseFacetDimension, values: readonly (Modality | OfferType | HoursRange)[]) =>
    values.map((value) => ({ dimension, value, label: labels[value], count: countOf(of(dimension), value) }));
  const months = new Set([...of(START_MONTH).map(({ value }) => value), ...(filter?.startMonths ?? [])]);
  return [
    ...named(AREA),
    ...fixed(MODALITY, Object.values(Modality)),
    ...fixed(OFFER_TYPE, Object.values(OfferType)),
    ...named(CAMPUS),
    ...[...months].sort().map((value) => ({
      dimension: START_MONTH,
      value,
      label: month.format(new Date(`${value}-01T00:00:00Z`)),
      count: countOf(of(START_MONTH), value),
    })),
    ...fixed(HOURS, Object.values(HoursRange)),
  ];
}

function countOf(rows: readonly CountedValue[], value: string): number {
  return rows.find((row) => row.value === value)?.count ?? 0;
}
