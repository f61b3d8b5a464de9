import { keysPath, parseKeyQuery, toKeyFilter } from './key-filter';

const read = (search: string) => parseKeyQuery(new URLSearchParams(search));

describe('the filters of the list of keys', () => {
  it('show those in use when nothing is said', () => {
    expect(toKeyFilter(read(''))).toEqual({ states: ['ACTIVE'] });
    expect(keysPath(read('?estado=ACTIVE'))).toBe('/claves');
  });

  it('show all when asked to', () => {
    expect(toKeyFilter(read('?estado=todas'))).toEqual({ states: ['ACTIVE', 'EXPIRED', 'REVOKED'] });
  });

  it('are read from the address and written back to it', () => {
    const query = read('?estado=REVOKED&clase=WORKER');
    expect(toKeyFilter(query)).toEqual({ kinds: ['WORKER'], states: ['REVOKED'] });
    expect(keysPath(query, 'c')).toBe('/claves?clase=WORKER&estado=REVOKED&despues=c');
  });

  it('are none where the address makes no sense', () => {
    expect(read('?estado=toString&clase=x')).toEqual({ kind: null, state: null });
  });
});
