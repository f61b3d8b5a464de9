import { can, permissionsOf, requirePermission, scopeKey, scopeOf, sharedPrincipal } from './authorise';
import { fieldMap, fieldsOf, type GuardedType, maySee } from './field-map';
import { permissionNames } from './permissions';
import { type Principal, PUBLIC_PRINCIPAL, type Role, roles, systemPrincipal } from './principal';

const someone = (role: Role, userId = 'u1'): Principal => ({ role, userId, sessionId: 's1', name: 'Ana' });

describe('the permission map', () => {
  it('gives an administrator all that people may do, but what belongs to one person alone', () => {
    const denied = permissionNames.filter((name) => !can(someone('ADMIN'), name));
    expect(denied).toEqual(['request.readOwn', 'consent.changeOwn', 'access.follow']);
  });

  it('lets the public read the catalogue and ask for information, and nothing else', () => {
    expect(permissionsOf('PUBLIC')).toEqual(['course.read', 'lead.create']);
    expect(permissionsOf('PARTNER')).toEqual(permissionsOf('PUBLIC'));
    expect(permissionsOf('WORKER')).toEqual(permissionsOf('PUBLIC'));
  });

  it("says which rows: an advisor's own and unassigned leads, a student's own data", () => {
    expect(scopeOf(someone('ADVISOR'), 'lead.read')).toBe('ownOrUnassigned');
    expect(scopeOf(someone('MARKETING'), 'lead.read')).toBe('all');
    expect(scopeOf(someone('STUDENT'), 'user.read')).toBe('own');
    expect(scopeOf(PUBLIC_PRINCIPAL, 'lead.read')).toBeNull();
  });

  it('narrows all that an advisor does with leads alike', () => {
    const names = permissionNames.filter((name) => name.startsWith('lead.') && name !== 'lead.create');
    expect(new Set(names.map((name) => scopeOf(someone('ADVISOR'), name)))).toEqual(new Set(['ownOrUnassigned']));
  });

  it('asks the public to log in and tells all others that their role does not do', () => {
    expect(() => requirePermission({ principal: PUBLIC_PRINCIPAL }, 'lead.read')).toThrow('Entra con tu cuenta');
    expect(() => requirePermission({ principal: someone('STUDENT') }, 'lead.read')).toThrow('Tu rol no permite');
  });

  it('gives every guarded field to fewer than its object', () => {
    for (const type of Object.keys(fieldMap) as GuardedType[]) {
      const { by, guarded } = fieldsOf(type);
      const readers = roles.filter((role) => can({ role }, by));
      for (const [name, rule] of Object.entries(guarded)) {
        const masked = readers.filter((role) => scopeOf({ role }, rule.by) !== scopeOf({ role }, by));
        expect({ field: `${type}.${name}`, hiddenFromSome: masked.length > 0 }).toEqual({
          field: `${type}.${name}`,
          hiddenFromSome: true,
        });
      }
    }
  });

  it('tells field by field: a viewer reads no message, an advisor does', () => {
    expect(maySee(someone('VIEWER'), 'Lead.message')).toBe(false);
    expect(maySee(someone('ADVISOR'), 'Lead.message')).toBe(true);
  });
});

describe('whom a pushed event is executed for', () => {
  it('is the person where rows differ by person', () => {
    expect(scopeKey(someone('ADVISOR', 'a'))).not.toBe(scopeKey(someone('ADVISOR', 'b')));
    expect(sharedPrincipal(someone('ADVISOR'))).toEqual(someone('ADVISOR'));
  });

  it('is nobody in particular where a whole role shares it: what is of oneself must not reach the others', () => {
    expect(scopeKey(someone('MARKETING', 'a'))).toBe(scopeKey(someone('MARKETING', 'b')));
    expect(sharedPrincipal(someone('MARKETING'))).toEqual({
      role: 'MARKETING',
      userId: null,
      sessionId: null,
      name: null,
    });
    expect(sharedPrincipal(systemPrincipal('gateway')).userId).toBeNull();
  });
});
