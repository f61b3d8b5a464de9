import { testSubgraph } from '@cep/kit/testing';
import { identitySubgraph } from '../subgraph';

describe('a migrated database', () => {
  it('is what the entities say', async () => {
    const identity = await testSubgraph(identitySubgraph);
    const { upQueries } = await identity.db.driver.createSchemaBuilder().log();
    await identity.stop();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
