import { auditPath, isFiltered, parseAuditQuery, toAuditFilter } from './audit-filter';

const read = (search: string) => parseAuditQuery(new URLSearchParams(search));

describe('the filters of the audit log', () => {
  it('are read from the address and written back to it', () => {
    const search =
      '?q=ana&quien=USER&accion=user.role-changed&tipo=User&id=u1&persona=p1&peticion=r1&desde=2026-11-01&hasta=2026-11-02';
    expect(auditPath(read(search))).toBe(`/auditoria${search}`);
    expect(auditPath(read('?q=ana'), 'c')).toBe('/auditoria?q=ana&despues=c');
  });

  it('cover whole days as the clocks of Madrid count them', () => {
    expect(toAuditFilter(read('?desde=2026-11-01&hasta=2026-11-02'))).toEqual({
      from: '2026-10-31T23:00:00.000Z',
      to: '2026-11-02T23:00:00.000Z',
    });
  });

  it('become what the graph takes', () => {
    expect(toAuditFilter(read('?q=x&quien=API_KEY&accion=lead.created&tipo=Lead&id=1&persona=2&peticion=3'))).toEqual({
      text: 'x',
      actorKinds: ['API_KEY'],
      actions: ['lead.created'],
      subjectType: 'Lead',
      subjectId: '1',
      actorId: '2',
      requestId: '3',
    });
  });

  it('are none where the address makes no sense', () => {
    expect(isFiltered(read('?quien=NADIE&desde=ayer&hasta=2026-02-30&q=%20'))).toBe(false);
  });
});
