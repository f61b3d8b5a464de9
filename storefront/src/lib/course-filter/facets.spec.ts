import { type Facet, toChips, toFilterGroups } from './facets';
import { readSearch } from './search';

const FACETS: Facet[] = [
  { dimension: 'MODALITY', value: 'ONLINE', label: 'ONLINE', count: 4 },
  { dimension: 'MODALITY', value: 'IN_PERSON', label: 'IN_PERSON', count: 9 },
  { dimension: 'AREA', value: 'sanidad', label: 'Sanidad', count: 3 },
  { dimension: 'AREA', value: 'administracion', label: 'Administración', count: 2 },
  { dimension: 'START_MONTH', value: '2027-01', label: '2027-01', count: 5 },
];
const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the boxes of the filter', () => {
  it('come in the order of the page, with Spanish words and counts', () => {
    const groups = toFilterGroups(FACETS, read('modalidad=online'));
    expect(groups.map(({ label }) => label)).toEqual(['Área', 'Modalidad', 'Inicio']);
    expect(groups[1]?.options).toEqual([
      { word: 'presencial', label: 'Presencial', count: 9, ticked: false },
      { word: 'online', label: 'Online', count: 4, ticked: true },
    ]);
    expect(groups[2]?.options[0]?.label).toBe('Enero de 2027');
  });

  it('leave out what would show nothing', () => {
    const empty: Facet = { dimension: 'HOURS', value: 'OVER_600', label: 'Más de 600', count: 0 };
    expect(toFilterGroups([...FACETS, empty], read('')).map(({ label }) => label)).not.toContain('Horas');
  });

  it('sort areas by name', () => {
    const [areas] = toFilterGroups(FACETS, read(''));
    expect(areas?.options.map(({ label }) => label)).toEqual(['Administración', 'Sanidad']);
  });

  it('keep a ticked one of which nothing is left, so that it can be unticked', () => {
    const groups = toFilterGroups([], read('modalidad=semipresencial&area=imagen-personal'));
    expect(groups.flatMap(({ options }) => options)).toEqual([
      { word: 'imagen-personal', label: 'imagen personal', count: 0, ticked: true },
      { word: 'semipresencial', label: 'Semipresencial', count: 0, ticked: true },
    ]);
  });
});

describe('the chips', () => {
  it('repeat the words and each ticked box', () => {
    const search = read('q=excel&area=sanidad&modalidad=online');
    expect(toChips(toFilterGroups(FACETS, search), search).map(({ label }) => label)).toEqual([
      '«excel»',
      'Sanidad',
      'Online',
    ]);
  });
});
