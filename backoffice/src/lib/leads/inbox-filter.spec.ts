import { filterSearch, type InboxFilter, matchesFilter, parseFilter, toLeadFilter } from './inbox-filter';
import type { LeadRow } from './lead-row';

const row = (over: Partial<LeadRow> = {}): LeadRow => ({
  id: 'lead-1',
  reference: 'S-10042',
  status: 'NEW',
  lostReason: null,
  allowedStatuses: ['CONTACTED'],
  source: 'COURSE_PAGE',
  duplicateCount: 0,
  version: 1,
  createdAt: '2026-11-22T10:00:00.000Z',
  contact: {
    displayName: 'María Jiménez Ruiz',
    displayEmail: 'maria@correo.example',
    displayPhone: '612 345 678',
    email: 'maria@correo.example',
    phone: '+34612345678',
    visibility: 'FULL',
  },
  course: { id: 'k1', title: 'Cocina y gastronomía' },
  campus: { id: 'c1', slug: 'sevilla', name: 'CEP Sevilla', city: 'Sevilla' },
  owner: null,
  ...over,
});

const filter = (search: string): InboxFilter => parseFilter(new URLSearchParams(search));
const matches = (search: string, over: Partial<LeadRow> = {}): boolean =>
  matchesFilter(row(over), filter(search), 'me');

describe('the filters in the address', () => {
  it('come back as they were written', () => {
    const search = '?estado=NEW&estado=CONTACTED&asesor=yo&sede=sevilla&q=ana&desde=2026-11-01&hasta=2026-11-22';
    expect(filterSearch(filter(search))).toBe(search);
  });

  it('drop what makes no sense', () => {
    expect(filter('?estado=NUEVA&estado=NEW&estado=NEW&desde=ayer&hasta=2026-02-30&q=%20%20')).toEqual(
      filter('?estado=NEW'),
    );
  });

  it('carry the page along', () => {
    expect(filterSearch(filter('?estado=NEW'), 'abc')).toBe('?estado=NEW&despues=abc');
    expect(filterSearch(filter(''))).toBe('');
  });
});

describe('the filters as the graph wants them', () => {
  const campuses = [{ id: 'c1', slug: 'sevilla' }];

  it('name people and campuses by id and days by the clock of Spain', () => {
    expect(toLeadFilter(filter('?asesor=yo&sede=sevilla&desde=2026-11-22&hasta=2026-11-22'), 'me', campuses)).toEqual({
      ownerIds: ['me'],
      campusIds: ['c1'],
      createdFrom: '2026-11-21T23:00:00.000Z',
      createdTo: '2026-11-22T23:00:00.000Z',
    });
    expect(toLeadFilter(filter('?asesor=nadie'), 'me', campuses)).toEqual({ unassigned: true });
  });

  it('are null for a campus that is not there, rather than all leads', () => {
    expect(toLeadFilter(filter('?sede=atlantida'), 'me', campuses)).toBeNull();
  });
});

describe('a lead that comes in live', () => {
  it.each([
    ['', true],
    ['?estado=NEW&estado=LOST', true],
    ['?estado=LOST', false],
    ['?asesor=nadie', true],
    ['?asesor=yo', false],
    ['?sede=sevilla', true],
    ['?sede=cadiz', false],
    ['?q=jimenez%20MARIA', true],
    ['?q=s-10042', true],
    ['?q=345678', true],
    ['?q=jimenez%20pedro', false],
    ['?desde=2026-11-22&hasta=2026-11-22', true],
    ['?hasta=2026-11-21', false],
    ['?desde=2026-11-23', false],
  ])('with «%s» belongs in the list: %s', (search, expected) => {
    expect(matches(search)).toBe(expected);
  });

  it('belongs to whoever has it', () => {
    expect(matches('?asesor=yo', { owner: { id: 'me', name: 'Marta' } })).toBe(true);
    expect(matches('?asesor=u9', { owner: { id: 'u9', name: 'Diego' } })).toBe(true);
    expect(matches('?asesor=nadie', { owner: { id: 'u9', name: 'Diego' } })).toBe(false);
  });
});
