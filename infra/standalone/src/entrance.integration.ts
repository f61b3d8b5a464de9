import { waitFor } from '@cep/kit/testing';
import { graphClient, logIn } from './testing/graph-client';
import { runningCentre, type RunningCentre } from './testing/running-centre';

let centre: RunningCentre;
beforeAll(async () => {
  centre = await runningCentre();
});
afterAll(() => centre.stop());

const ME = '{ me { id role } }';
const EVENTS = 'subscription { leadEvents { cursor } }';

describe.each(['local', 'remote'] as const)('an access over the %s transport', (form) => {
  const url = (): string => centre.gateways[form].url;
  const roleOf = async (cookie: string): Promise<string | undefined> =>
    (await graphClient(url(), cookie).ask<{ me: { role: string } | null }>(ME)).me?.role;

  it('ends with its session: the socket closes and the copied token is worth nothing', async () => {
    const cookie = await logIn(url(), 'lectura@cep.example');
    const other = await logIn(url(), 'lectura@cep.example');
    const socket = graphClient(url(), cookie).listen(EVENTS);
    await graphClient(url(), cookie).ask('mutation { logout { errors { code } } }');
    await waitFor(() => socket.closedWith() === 4401, { what: 'the end of the socket' });
    await waitFor(async () => (await roleOf(cookie)) === undefined, { what: 'the end of the token' });
    expect(await roleOf(other)).toBe('VIEWER');
  });

  it('ends with its role', async () => {
    const cookie = await logIn(url(), 'marketing@cep.example');
    const { me } = await graphClient(url(), cookie).ask<{ me: { id: string; role: string } }>(ME);
    const socket = graphClient(url(), cookie).listen(EVENTS);
    const admin = graphClient(url(), await logIn(url(), 'admin@cep.example'));
    const change = (role: string) =>
      admin.ask<{ changeUserRole: { errors: unknown[] } }>(
        'mutation ($id: ID!, $role: Role!) { changeUserRole(id: $id, role: $role) { errors { code message } } }',
        { id: me.id, role },
      );
    expect((await change('VIEWER')).changeUserRole.errors).toEqual([]);
    await waitFor(() => socket.closedWith() === 4401, { what: 'the end of the socket' });
    await waitFor(async () => (await roleOf(cookie)) === undefined, { what: 'the end of the token' });
    await change('MARKETING');
  });
});

describe.each(['local', 'remote'] as const)('the whole graph over the %s transport', (form) => {
  const ask = (query: string, variables?: Record<string, unknown>) =>
    graphClient(centre.gateways[form].url).ask(query, variables);

  it.each([
    [
      'lists of lists of lists',
      'cost',
      '{ courses(first: 100) { nodes { runs(first: 100) { nodes { campus { name } } } } } }',
    ],
    [
      'circles',
      'depth',
      `{ courses(first: 1) { nodes { ${'runs(first: 1) { nodes { course { '.repeat(5)} id ${'} } } '.repeat(5)} } } }`,
    ],
    [
      'a name a hundred times',
      'aliases',
      `{ siteFigures { ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} } }`,
    ],
  ])('is not asked for %s', async (_what, limit, query) => {
    await expect(ask(query)).rejects.toThrow(`"limit":"${limit}"`);
  });

  it('is not asked for a page without end', async () => {
    await expect(ask('query ($n: Int!) { courses(first: $n) { totalCount } }', { n: 101 })).rejects.toThrow(
      'INVALID_PAGE_SIZE',
    );
  });
});
