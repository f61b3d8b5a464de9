import { can, newId } from '@cep/kit';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { overHttp, overSocket } from './ask';
import { minimalCalls } from './minimal-call';
import type { World } from './world';

/** Keys as their holders send them: behind scopes and entrances of their own they reach less than the map allows, never more. */
export function describeKeys(product: () => World): void {
  const holder = (role: 'PARTNER' | 'WORKER') => ({
    role,
    id: newId(),
    headers: { authorization: `Bearer ${product().keys[role]}` },
  });
  const address = () => product().centre.gateways.local.url;
  const partnerAddress = () => address().replace('/graphql', '/partner/graphql');

  describe.each(['PARTNER', 'WORKER'] as const)('a key of a %s', (role) => {
    it('gets nothing through the entrance of people', async () => {
      const lines = [overHttp(address(), holder(role)), overSocket(address(), holder(role))];
      for (const call of minimalCalls(product().schema).filter(({ kind }) => kind !== 'subscription')) {
        for (const line of lines) {
          const { data, codes } = await line.ask(call.query, call.variables);
          expect([call.path, data?.[call.field] ?? null, codes.length]).toEqual([call.path, null, 1]);
        }
      }
      for (const line of lines) await line.close();
    });
  });

  it('of a partner finds in its contract what the map gives to partners, and no other field of the graph', async () => {
    const line = overHttp(partnerAddress(), holder('PARTNER'));
    const { data } = await line.ask(getIntrospectionQuery());
    const contract = minimalCalls(buildClientSchema(data as unknown as IntrospectionQuery)).map(({ path }) => path);
    expect(contract).toContain('Query.courses');
    for (const { path, rule } of product().rules.filter((one) => contract.includes(one.path)))
      expect([path, rule === 'anybody' || can({ role: 'PARTNER' }, rule)]).toEqual([path, true]);
    for (const call of minimalCalls(product().schema).filter(({ path }) => !contract.includes(path))) {
      const answer = await line.ask(call.query, call.variables);
      expect([call.path, answer.data]).toEqual([call.path, null]);
      expect(answer.codes).not.toEqual([]);
    }
  });
}
