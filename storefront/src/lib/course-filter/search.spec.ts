import { countFilters, readSearch, toCourseFilter, toCourseSort, without, writeSearch } from './search';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of the course list', () => {
  it.each([
    '/cursos',
    '/cursos?q=soldadura+tig',
    '/cursos?area=idiomas&area=sanidad&modalidad=online&sede=valencia-centro&orden=precio',
    '/cursos?financiacion=subvencionado&inicio=2027-01&horas=hasta-50',
    '/cursos?area=sanidad&desde=abc&pagina=3',
  ])('%s is read and written as the same', (address) => {
    expect(writeSearch(read(address.split('?')[1] ?? ''))).toBe(address);
  });

  it('has one form whatever order the filters were ticked in, and no empty fields', () => {
    expect(writeSearch(read('q=&orden=&area=sanidad&area=idiomas&area=sanidad'))).toBe(
      '/cursos?area=idiomas&area=sanidad',
    );
  });

  it('leaves out what makes no sense instead of failing', () => {
    const search = read('modalidad=volando&area=../etc&inicio=2027-13&horas=99&orden=azar&pagina=7');
    expect(countFilters(search)).toBe(0);
    expect(search).toMatchObject({ sort: '', cursor: null, page: 1 });
  });

  it('cuts a text that nobody would type', () => {
    expect(read(`q=${'a'.repeat(500)}`).q).toHaveLength(100);
  });
});

describe('the filter that the graph gets', () => {
  it('holds only what is set, in the words of the graph', () => {
    expect(toCourseFilter(read('modalidad=online&modalidad=presencial&financiacion=bonificable&q=excel'))).toEqual({
      text: 'excel',
      modalities: ['IN_PERSON', 'ONLINE'],
      offerTypes: ['CORPORATE'],
    });
    expect(toCourseFilter(read(''))).toEqual({});
  });

  it('passes areas, campuses, months and hours on', () => {
    expect(toCourseFilter(read('area=sanidad&sede=bilbao&inicio=2027-02&horas=mas-600'))).toEqual({
      areaSlugs: ['sanidad'],
      campusSlugs: ['bilbao'],
      startMonths: ['2027-02'],
      hours: ['OVER_600'],
    });
  });
});

describe('the order of the list', () => {
  it('is by date, or by relevance when there are words to search for', () => {
    expect(toCourseSort(read(''))).toEqual({ field: 'START_DATE', direction: 'ASC' });
    expect(toCourseSort(read('q=ingles')).field).toBe('RELEVANCE');
  });

  it('is the visitor’s when chosen', () => {
    expect(toCourseSort(read('q=ingles&orden=precio'))).toEqual({ field: 'PRICE', direction: 'ASC' });
  });
});

describe('taking a filter off', () => {
  const search = read('q=tig&area=sanidad&area=idiomas&desde=abc&pagina=2');

  it('leaves the others and goes back to the first page', () => {
    expect(writeSearch(without(search, 'area', 'sanidad'))).toBe('/cursos?q=tig&area=idiomas');
  });

  it('takes the words off', () => {
    expect(writeSearch(without(search, 'q'))).toBe('/cursos?area=idiomas&area=sanidad');
  });
});
