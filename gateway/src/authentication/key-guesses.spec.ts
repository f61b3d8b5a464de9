import { randomBytes } from 'node:crypto';
import { partnerGateway, type PartnerGateway } from '../testing/partner-keys';
import { socketClient, until } from '../testing/socket-client';

const guess = (): string => `Bearer cep_wk_${randomBytes(32).toString('base64url')}`;

describe('who guesses keys of workers', () => {
  let open: PartnerGateway;
  beforeEach(async () => {
    open = await partnerGateway({
      guard: { budgets: { anonymous: { points: 20, seconds: 600 } } },
      production: true,
      explorable: true,
    });
  });
  afterEach(() => open.gateway.close());

  const ways: Readonly<Record<string, (authorization: string) => Promise<unknown>>> = {
    'by POST': async (authorization) => (await open.ask('{ __typename }', { headers: { authorization } })).status,
    'on a page for staff': async (authorization) =>
      (await fetch(`${open.origin}/graphiql`, { headers: { authorization } })).status,
    'on a socket': async (authorization) => {
      const client = socketClient(open.url, { authorization });
      await client.subscribe('{ __typename }').ended;
      await client.close();
      return 429;
    },
  };

  it.each(Object.keys(ways))('%s spends the budget of the address, and then identity is asked no more', async (way) => {
    const answers: unknown[] = [];
    for (let time = 0; time < 6; time += 1) answers.push(await ways[way]?.(guess()));
    expect(answers.at(-1)).toBe(429);
    const asked = open.identity.verdicts.count;
    await ways[way]?.(guess());
    expect(open.identity.verdicts.count).toBe(asked);
  });

  it('does not shut out one who has shown a good one', async () => {
    const { secret } = open.key({ kind: 'WORKER', scopes: ['journal.write'] });
    const good = async () =>
      (await open.ask('{ __typename }', { headers: { authorization: `Bearer ${secret}` } })).status;
    expect(await good()).toBe(200);
    await until(async () => (await ways['by POST']?.(guess())) === 429);
    expect(await good()).toBe(200);
  });
});
