import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { identitySubgraph } from '../subgraph';
import { budgetKey, forgetOldAttempts, spend } from './attempt-budget';

describe('counts of tries that have run out', () => {
  let identity: TestSubgraph;
  beforeAll(async () => {
    identity = await testSubgraph(identitySubgraph);
  });
  afterAll(() => identity.stop());

  it('go without waiting for one that is being counted anew: two who wait for each other would both fail', async () => {
    const one = { kind: 'one', by: [], max: 5, seconds: 60 };
    const other = { ...one, kind: 'other' };
    await spend(identity.db, [one, other]);
    await identity.db.query(`UPDATE login_attempt SET window_ends_at = now() - interval '1 second'`);
    const counting = identity.db.createQueryRunner();
    await counting.startTransaction();
    try {
      await counting.query(`SELECT key FROM login_attempt WHERE key = $1 FOR UPDATE`, [budgetKey(one)]);
      await forgetOldAttempts(identity.db);
      const left = await identity.db.query<{ key: Buffer }[]>(`SELECT key FROM login_attempt`);
      expect(left.map(({ key }) => key)).toEqual([budgetKey(one)]);
    } finally {
      await counting.rollbackTransaction();
      await counting.release();
    }
  });
});
