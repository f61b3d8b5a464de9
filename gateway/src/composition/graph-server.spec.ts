import { openGateway, type OpenGateway } from '../testing/open-gateway';

describe('a query over HTTP', () => {
  let open: OpenGateway;
  beforeAll(async () => {
    open = await openGateway({ cacheBytes: 0 });
  });
  afterAll(() => open.gateway.close());

  it('joins what two subgraphs own', async () => {
    const { body } = await open.ask('{ lead(id: "l1") { id course { title } } }');
    expect(body.data).toEqual({ lead: { id: 'l1', course: { title: 'Atención sociosanitaria' } } });
  });

  it('answers the same when it goes straight to its one subgraph, from the second time on', async () => {
    const query = 'query($n: Int!) { courses(first: $n) { __typename t: title } }';
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push((await open.ask(query, { variables: { n: 2 } })).body.data);
    const course = { __typename: 'Course', t: 'Atención sociosanitaria' };
    expect(answers).toEqual(Array(3).fill({ courses: [course, course] }));
    expect(open.content.requests.at(-1)?.query).toBe(query);
  });

  it('reshapes answers that could show what the API hides', async () => {
    const query = '{ courses(first: 1) { level } }';
    for (let time = 0; time < 2; time += 1) expect((await open.ask(query)).body.errors).toBeUndefined();
    expect(open.content.requests.at(-1)?.query).not.toBe(query);
  });

  it('hides inaccessible fields', async () => {
    const { status, body } = await open.ask('subscription { contentChanged { cursor } }');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuses variables of the wrong type with 400', async () => {
    const { status, body } = await open.ask('query($n: Int!) { courses(first: $n) { id } }', {
      variables: { n: 'two' },
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('shows a request id instead of an unexpected error, and logs it once with its cause', async () => {
    const { headers, body } = await open.ask('{ broken }');
    const requestId = headers.get('x-request-id');
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(JSON.stringify(body)).not.toContain('hunter2');
    const lines = open.logged.filter((line) => JSON.stringify(line).includes('hunter2'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ requestId });
  });

  it('tells a subscription to come over a WebSocket', async () => {
    const { status, body } = await open.ask('subscription { queueStatus { waiting } }');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('WebSocket');
  });

  it.each([
    ['several operations and no name', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a syntax error', '{ courses(', 'GRAPHQL_PARSE_FAILED'],
  ])('refuses a document with %s', async (_what, query, code) => {
    const { status, body } = await open.ask(query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code, requestId: expect.any(String) });
  });

  it('refuses a batch', async () => {
    const body = JSON.stringify([{ query: '{ __typename }' }]);
    const response = await fetch(open.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(400);
  });

  it('refuses a mutation by GET', async () => {
    const response = await fetch(`${open.url}?query=${encodeURIComponent('mutation { login }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it('refuses what another site can send without asking', async () => {
    const response = await fetch(open.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });

  it('refuses a body over 1 MB, a broken one and an empty one with typed errors', async () => {
    const post = async (body: string) => {
      const response = await fetch(open.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return {
        status: response.status,
        body: (await response.json()) as { errors: { extensions: { code: string } }[] },
      };
    };
    const large = await post(JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}\n{ __typename }` }));
    expect(large).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] } });
    expect(await post('{"query":')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
    expect(await post('')).toMatchObject({ status: 400 });
  });
});
