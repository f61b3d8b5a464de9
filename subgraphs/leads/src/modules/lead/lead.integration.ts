import { type TestSubgraph, testPrincipal, testSubgraph } from '@cep/kit/testing';
import { knownCourseFactory } from '../../factories/catalogue.factory';
import { leadInputFactory } from '../../factories/lead-input.factory';
import { leadsSubgraph } from '../../index';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id version } errors { code } } }`;
const STATUS = `mutation ($input: ChangeLeadStatusInput!) { changeLeadStatus(input: $input) { lead { status version allowedStatuses } errors { field code } } }`;
const LIST = `query ($filter: LeadFilter, $sort: LeadSort, $first: Int!, $after: String) {
  leads(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id reference status contact { displayName displayEmail email phone visibility } message course { id title } owner { id } }
    pageInfo { hasNextPage endCursor } totalCount eventCursor
  }
}`;
interface Listed {
  leads: {
    nodes: {
      id: string;
      contact: Record<string, string | null>;
      message: string | null;
      course: { title: string } | null;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
    eventCursor: string;
  };
}

interface LeadEvents {
  leadEvents: {
    kind: string;
    subject: { id: string; contact: { firstName: string } };
    activity: { title: string };
  };
}

describe('leads as staff see them', () => {
  let leads: TestSubgraph;
  const advisor = testPrincipal('ADVISOR');
  const create = async (overrides = {}) => {
    const input = await leadInputFactory(leads.db, overrides);
    const { data } = await leads.execute<{ createLead: { lead: { id: string; version: number } } }>(
      CREATE,
      { input },
      { as: advisor },
    );
    if (!data) throw new Error('not created');
    return data.createLead.lead;
  };
  const list = async (variables: object, as: Parameters<TestSubgraph['execute']>[2] = { as: advisor }) => {
    const { data, errors } = await leads.execute<Listed>(LIST, { first: 10, ...variables }, as);
    if (!data?.leads) throw new Error(JSON.stringify(errors));
    return data.leads;
  };

  beforeAll(async () => {
    leads = await testSubgraph(leadsSubgraph);
    const course = await knownCourseFactory(leads.db);
    for (let index = 0; index < 25; index += 1) await create({ courseId: course.id, firstName: `Persona ${index}` });
  });
  afterAll(() => leads.stop());

  it('pages through all of them, newest first, without loss or repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ first: 7, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const all = await leads.db.query('SELECT id FROM lead ORDER BY created_at DESC, id DESC');
    expect(seen).toEqual(all.map(({ id }: { id: string }) => id));
  });

  it.each(['DESC', 'ASC'])('pages through those of one status by its own index, %s', async (direction) => {
    const [{ id }] = await leads.db.query('SELECT id FROM lead ORDER BY id LIMIT 1');
    await leads.db.query(`UPDATE lead SET status = 'CONTACTED' WHERE id = $1`, [id]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const sort = { field: 'CREATED_AT', direction };
      const page = await list({ first: 7, after, sort, filter: { statuses: ['NEW'] } });
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const all = await leads.db.query(
      `SELECT id FROM lead WHERE status = 'NEW' ORDER BY created_at ${direction}, id ${direction}`,
    );
    expect(seen).toEqual(all.map((row: { id: string }) => row.id));
    expect(seen).not.toContain(id);
    await leads.db.query(`UPDATE lead SET status = 'NEW' WHERE id = $1`, [id]);
  });

  it('sends the same number of statements for 5 leads as for 25', async () => {
    const small = await leads.sqlCount(() => list({ first: 5 }));
    const large = await leads.sqlCount(() => list({ first: 25 }));
    // The page, and the count that the query asks for.
    expect([small, large]).toEqual([2, 2]);
  });

  it('tells the title of the course as the log of content told it', async () => {
    const [{ id, title }] = await leads.db.query('SELECT id, title FROM known_course LIMIT 1');
    const { nodes } = await list({ first: 1, filter: { courseIds: [id] } });
    expect(nodes).toMatchObject([{ course: { id, title } }]);
    const { data } = await leads.execute(
      `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { course { title } } } }`,
      { input: await leadInputFactory(leads.db, { courseId: id, email: 'otra@correo.example' }) },
      { as: advisor },
    );
    expect(data).toEqual({ createLead: { lead: { course: { title } } } });
  });

  it('reads of a row what is asked for, however it is asked', async () => {
    const { data, errors } = await leads.execute<{
      leads: { nodes: { message?: string }[]; edges: { node: object }[] };
    }>(
      `query ($no: Boolean!) {
        leads(first: 3, sort: { field: UPDATED_AT }) { nodes { ...Row message @skip(if: $no) }
          edges { ... on LeadEdge { node { ...Row reference ... on Lead { version } } } } }
      }
      fragment Row on Lead { reference status allowedStatuses lostReason source duplicateCount version createdAt updatedAt
        contact { displayName } course { title } courseRun { id } campus { id } owner { id } duplicateOf { id } }`,
      { no: false },
      { as: advisor },
    );
    expect(errors).toBeUndefined();
    const nodes = data?.leads.nodes ?? [];
    expect(nodes).toHaveLength(3);
    for (const node of nodes) expect(node).toMatchObject({ message: '¿Hay plazas por la tarde?', version: 1 });
    expect(data?.leads.edges.map(({ node }) => node)).toMatchObject(nodes.map(({ message: _message, ...row }) => row));
  });

  it('finds a lead by name, address or reference', async () => {
    await create({ firstName: 'Casilda', email: 'casilda@buscada.es' });
    expect((await list({ filter: { text: 'casil' } })).totalCount).toBe(1);
    expect((await list({ filter: { text: '@buscada.es' } })).totalCount).toBe(1);
    expect((await list({ filter: { text: '100%' } })).totalCount).toBe(0);
  });

  it('masks contact data for a viewer, in lists, in search and in the message', async () => {
    const viewer = { as: 'VIEWER' as const };
    const page = await list({ first: 1 }, viewer);
    expect(page.nodes[0]?.contact).toMatchObject({ email: null, phone: null, visibility: 'MASKED' });
    expect(JSON.stringify(page.nodes)).not.toMatch(/buscada|Casilda|plazas/);
    expect((await list({ filter: { text: 'casil' } }, viewer)).totalCount).toBe(0);
  });

  it('is closed to the public and to students', async () => {
    const anonymous = await leads.execute(LIST, { first: 1 });
    expect(anonymous.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const student = await leads.execute(LIST, { first: 1 }, { as: 'STUDENT' });
    expect(student.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Lead { reference } } }';
    const [{ id }] = await leads.db.query('SELECT id FROM lead LIMIT 1');
    const entity = await leads.execute<{ _entities: unknown[] }>(query, { r: [{ __typename: 'Lead', id }] });
    expect(entity.data?._entities).toEqual([null]);
  });

  it.each([0, 101, -1])('refuses a page of %s', async (first) => {
    const { errors } = await leads.execute(LIST, { first }, { as: advisor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_PAGE_SIZE', field: ['first'] });
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    const variables = { first: 1, after: pageInfo.endCursor, sort: { field: 'UPDATED_AT', direction: 'DESC' } };
    const { errors } = await leads.execute(LIST, variables, { as: advisor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: ['after'] });
  });

  describe('changing the status', () => {
    const change = async (input: object, as = advisor) => {
      const { data, errors } = await leads.execute<{
        changeLeadStatus: {
          lead: { status: string; version: number } | null;
          errors: { code: string; field: string[] }[];
        } | null;
      }>(STATUS, { input }, { as });
      return { payload: data?.changeLeadStatus ?? null, errors };
    };

    it('moves it on, writes the timeline and the event', async () => {
      const lead = await create();
      const { payload } = await change({ id: lead.id, status: 'CONTACTED', expectedVersion: lead.version });
      expect(payload).toMatchObject({ lead: { status: 'CONTACTED', version: 2 }, errors: [] });
      const [entry] = await leads.db.query(
        `SELECT title, actor_id FROM activity WHERE lead_id = $1 AND kind = 'STATUS'`,
        [lead.id],
      );
      expect(entry).toEqual({ title: 'De «Nueva» a «Contactada»', actor_id: advisor.userId });
      const events = await leads.db.query(`SELECT type FROM event_log WHERE subject_id = $1 ORDER BY txid, seq`, [
        lead.id,
      ]);
      expect(events.map(({ type }: { type: string }) => type)).toEqual(['lead.created', 'lead.status-changed']);
    });

    it('shows both versions when a colleague was first', async () => {
      const lead = await create();
      await change({ id: lead.id, status: 'CONTACTED', expectedVersion: 1 });
      const { payload } = await change({ id: lead.id, status: 'LOST', lostReason: 'PRICE', expectedVersion: 1 });
      expect(payload).toMatchObject({ lead: { status: 'CONTACTED', version: 2 }, errors: [{ code: 'CONFLICT' }] });
    });

    it('asks why a lead is lost and refuses a step that cannot follow', async () => {
      const lead = await create();
      expect((await change({ id: lead.id, status: 'LOST', expectedVersion: 1 })).payload?.errors).toMatchObject([
        { code: 'REQUIRED', field: ['lostReason'] },
      ]);
      expect((await change({ id: lead.id, status: 'ENROLLED', expectedVersion: 1 })).payload?.errors).toMatchObject([
        { code: 'TRANSITION_NOT_ALLOWED' },
      ]);
      expect((await change({ id: 'nothing', status: 'CONTACTED', expectedVersion: 1 })).payload?.errors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    });

    it('is not for marketing', async () => {
      const lead = await create();
      const { errors } = await change(
        { id: lead.id, status: 'CONTACTED', expectedVersion: 1 },
        testPrincipal('MARKETING'),
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });
  });

  it('shows live what happens after the list was read', async () => {
    const { eventCursor } = await list({ first: 1 });
    const lead = await create({ firstName: 'Recién llegada' });
    const stream = await leads.subscribe<LeadEvents>(
      'subscription ($after: String) { leadEvents(after: $after) { kind subject { id contact { firstName } } activity { title } } }',
      { after: eventCursor },
      { as: advisor },
    );
    // What the list shows already may come once more, when a transaction elsewhere held the horizon back.
    let event: LeadEvents['leadEvents'] | undefined;
    while (event?.subject.id !== lead.id) event = (await stream.next()).value.data.leadEvents;
    expect(event).toEqual({
      kind: 'CREATED',
      subject: { id: lead.id, contact: { firstName: 'Recién llegada' } },
      activity: { title: 'Solicitud recibida' },
    });
    await stream.return?.();
  });

  it('adds a note once, however often it is sent', async () => {
    const lead = await create();
    const note = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id body author { id } } lead { id } errors { code } } }`;
    const input = { leadId: lead.id, body: 'Llamar por la tarde', idempotencyKey: 'nota-1' };
    const [first, again] = [
      await leads.execute(note, { input }, { as: advisor }),
      await leads.execute(note, { input }, { as: advisor }),
    ];
    expect(again.data).toEqual(first.data);
    expect(first.data).toMatchObject({
      addNote: { note: { body: 'Llamar por la tarde', author: { id: advisor.userId } }, errors: [] },
    });
    const reused = await leads.execute(note, { input: { ...input, body: 'Otra cosa' } }, { as: advisor });
    expect(reused.data).toMatchObject({ addNote: { note: null, errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] } });
  });
});
