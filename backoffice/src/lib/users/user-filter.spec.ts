import { parseUserQuery, sortOf, toUserFilter, toUserSort, usersPath } from './user-filter';

const read = (search: string) => parseUserQuery(new URLSearchParams(search));

describe('the filters of the list of people', () => {
  it('are read from the address and written back to it', () => {
    const query = read('?orden=-acceso&estado=INVITED&rol=ADVISOR&q=%20nuria%20');
    expect(query).toEqual({ text: 'nuria', role: 'ADVISOR', status: 'INVITED', order: '-acceso' });
    expect(usersPath(query, 'abc')).toBe('/usuarios?q=nuria&rol=ADVISOR&estado=INVITED&orden=-acceso&despues=abc');
  });

  it('are none where the address makes no sense', () => {
    const query = read('?rol=JEFE&estado=x&orden=toString');
    expect(query).toEqual({ text: '', role: null, status: null, order: 'nombre' });
    expect(usersPath(query)).toBe('/usuarios');
    expect(toUserFilter(query)).toEqual({});
  });

  it('become what the graph takes', () => {
    const query = read('?rol=ADMIN&estado=ACTIVE&q=ana&orden=-alta');
    expect(toUserFilter(query)).toEqual({ roles: ['ADMIN'], statuses: ['ACTIVE'], text: 'ana' });
    expect(toUserSort(query)).toEqual({ field: 'CREATED_AT', direction: 'DESC' });
  });
});

describe('the heading of a column', () => {
  it('sorts by it, the latest first where it is a time', () => {
    expect(sortOf(read(''), 'acceso')).toEqual({ sort: 'none', sortHref: '/usuarios?orden=-acceso' });
    expect(sortOf(read('?orden=-acceso'), 'nombre')).toEqual({ sort: 'none', sortHref: '/usuarios' });
  });

  it('turns the order round and keeps the filters', () => {
    expect(sortOf(read('?orden=-acceso&q=ana'), 'acceso')).toEqual({
      sort: 'descending',
      sortHref: '/usuarios?q=ana&orden=acceso',
    });
    expect(sortOf(read('?orden=acceso'), 'acceso')).toEqual({ sort: 'ascending', sortHref: '/usuarios?orden=-acceso' });
    expect(sortOf(read(''), 'nombre')).toEqual({ sort: 'ascending', sortHref: '/usuarios?orden=-nombre' });
  });
});
