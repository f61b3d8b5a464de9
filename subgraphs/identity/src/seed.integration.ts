import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { refuseDemoUsers } from './demo';
import { environment } from './env';
import { DEMO_PASSWORD } from './factories/user.factory';
import { hashPassword } from './modules/password';
import { seed } from './seed';
import { identitySubgraph } from './subgraph';
import { TestBrowser } from './testing/browser';

let identity: TestSubgraph;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph, { seed });
});
afterAll(() => identity.stop());

const count = (table: string) =>
  identity.db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`).then(([row]) => row?.n);

describe('the people of the demo centre', () => {
  it.each(['admin', 'gestor', 'marketing', 'asesor', 'lectura'])('%s@cep.example can log in', async (name) => {
    const { errors } = await new TestBrowser(identity).login(`${name}@cep.example`, DEMO_PASSWORD);
    expect(errors).toEqual([]);
  });

  it('hold every staff role, and five of them are advisors', async () => {
    const rows = await identity.db.query(`SELECT role, count(*)::int AS n FROM app_user GROUP BY role ORDER BY role`);
    expect(rows).toEqual([
      { role: 'ACADEMIC_MANAGER', n: 1 },
      { role: 'ADMIN', n: 1 },
      { role: 'ADVISOR', n: 5 },
      { role: 'MARKETING', n: 1 },
      { role: 'VIEWER', n: 1 },
    ]);
  });

  it('are there once however often the seed runs, each with one event', async () => {
    await seed(identity.db);
    expect(await count('app_user')).toBe(9);
    expect(await count(`event_log WHERE type = 'user.created'`)).toBe(9);
  });

  describe('in production', () => {
    const before = environment['NODE_ENV'];
    beforeAll(() => void (environment['NODE_ENV'] = 'production'));
    afterAll(() => void (environment['NODE_ENV'] = before));

    it('are not made', () => expect(seed(identity.db)).rejects.toThrow('refused in production'));

    it('keep identity from starting, as long as one of them is in use with the public password', async () => {
      await expect(refuseDemoUsers(identity.db)).rejects.toThrow('public password');
      await identity.db.query(`UPDATE app_user SET status = 'DEACTIVATED' WHERE email <> 'asesor@cep.example'`);
      await expect(refuseDemoUsers(identity.db)).rejects.toThrow('asesor@cep.example');
      const passwordHash = await hashPassword('el loro verde come pipas');
      await identity.db.query(`UPDATE app_user SET password_hash = $1 WHERE email = 'asesor@cep.example'`, [
        passwordHash,
      ]);
      await expect(refuseDemoUsers(identity.db)).resolves.toBeUndefined();
    });
  });
});
