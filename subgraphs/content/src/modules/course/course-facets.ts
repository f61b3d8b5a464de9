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

/** A scalar sub-select of JSON, for `toFacets`; `counts` are rows of dimension, value and count. */
export function facetsSql(counts: string): string {
  return `(
    WITH counted AS MATERIALIZED ${counts}
    SELECT json_agg(f) FROM (
      SELECT '${AREA}' AS dimension, a.slug AS value, a.name AS label, coalesce(n.count, 0) AS count
        FROM area a LEFT JOIN counted n ON n.dimension = '${AREA}' AND n.value = a.id::text
      UNION ALL
      SELECT '${CAMPUS}', k.slug, k.name, coalesce(n.count, 0)
        FROM campus k LEFT JOIN counted n ON n.dimension = '${CAMPUS}' AND n.value = k.id::text
      UNION ALL
      SELECT n.dimension, n.value, NULL, n.count FROM counted n WHERE n.dimension NOT IN ('${AREA}', '${CAMPUS}') AND n.count > 0
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
