import { CourseFacetDimension, HoursRange } from './course.enums';
import { toFacets } from './course-facets';

const { AREA, HOURS, MODALITY, START_MONTH } = CourseFacetDimension;

describe('the filter panel', () => {
  const counted = [
    { dimension: AREA, value: 'sanidad', label: 'Sanidad', count: 2 },
    { dimension: AREA, value: 'energia', label: 'Energía', count: 0 },
    { dimension: START_MONTH, value: '2027-02', label: null, count: 3 },
    { dimension: HOURS, value: HoursRange.OVER_600, label: null, count: 1 },
  ];
  const of = (dimension: CourseFacetDimension, filter: object | null = null) =>
    toFacets(counted, filter).filter((facet) => facet.dimension === dimension);

  it('sorts areas by name and keeps those that would leave nothing', () => {
    expect(of(AREA).map(({ label, count }) => [label, count])).toEqual([
      ['Energía', 0],
      ['Sanidad', 2],
    ]);
  });

  it('keeps the order of lengths and writes them as people say them', () => {
    expect(of(HOURS).map(({ label, count }) => [label, count])).toEqual([
      ['Hasta 50 horas', 0],
      ['De 51 a 200 horas', 0],
      ['De 201 a 600 horas', 0],
      ['Más de 600 horas', 1],
    ]);
  });

  it('shows months that occur or are chosen, in order', () => {
    expect(
      of(START_MONTH, { startMonths: ['2026-12'] }).map(({ value, label, count }) => [value, label, count]),
    ).toEqual([
      ['2026-12', 'diciembre de 2026', 0],
      ['2027-02', 'febrero de 2027', 3],
    ]);
  });

  it('lists every modality even of an empty catalogue', () => {
    expect(of(MODALITY).map(({ label }) => label)).toEqual(['Presencial', 'En línea', 'Semipresencial']);
  });
});
