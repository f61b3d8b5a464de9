import { newId, type Principal } from '@cep/kit';
import { type TestSubgraph, testPrincipal, testSubgraph } from '@cep/kit/testing';
import { knownCourseFactory } from '../../factories/catalogue.factory';
import { leadInputFactory } from '../../factories/lead-input.factory';
import { leadsSubgraph } from '../../index';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const LIST = `query ($filter: LeadFilter, $sort: LeadSort, $first: Int!, $after: String) {
  leads(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } totalCount pageInfo { endCursor hasNextPage } }
}`;
const ASSIGN = `mutation ($input: AssignLeadInput!) { assignLead(input: $input) { lead { owner { id } } errors { code message field } } }`;
const STATUS = `mutation ($input: ChangeLeadStatusInput!) { changeLeadStatus(input: $input) { lead { id } errors { code message field } } }`;
const NOTE = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { body } lead { id } errors { code message field } } }`;
const ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Lead { reference contact { displayName } } } }`;
const EVENTS = `subscription ($after: String) { leadEvents(after: $after) { kind leadId subject { id } activity { title } } }`;

interface Listed {
  leads: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
}
interface Heard {
  leadEvents: { kind: string; leadId: string; subject: { id: string } | null; activity: object | null };
}

describe("an advisor's reach", () => {
  let leads: TestSubgraph;
  const advisor = testPrincipal('ADVISOR');
  const colleague = testPrincipal('ADVISOR');
  const ids = { own: [] as string[], nobodys: [] as string[], others: [] as string[] };

  const create = async (owner: Principal | null, firstName = 'Nerea'): Promise<string> => {
    const input = await leadInputFactory(leads.db, { firstName });
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(CREATE, { input }, { as: 'ADMIN' });
    const id = data?.createLead.lead.id ?? '';
    await leads.db.query('UPDATE lead SET owner_id = $2 WHERE id = $1', [id, owner?.userId ?? null]);
    return id;
  };
  const list = async (variables: object): Promise<Listed['leads']> => {
    const { data, errors } = await leads.execute<Listed>(LIST, { first: 100, ...variables }, { as: advisor });
    if (!data?.leads) throw new Error(JSON.stringify(errors));
    return data.leads;
  };
  const inOrder = async (wanted: readonly string[], direction: string, column = 'created_at') => {
    const sql = `SELECT id FROM lead WHERE id = ANY ($1) ORDER BY ${column} ${direction}, id ${direction}`;
    return (await leads.db.query<{ id: string }[]>(sql, [wanted])).map(({ id }) => id);
  };

  beforeAll(async () => {
    leads = await testSubgraph(leadsSubgraph);
    await knownCourseFactory(leads.db);
    for (let round = 0; round < 5; round += 1) {
      ids.own.push(await create(advisor));
      ids.others.push(await create(colleague, 'Casilda'));
      ids.nobodys.push(await create(null));
    }
  });
  afterAll(() => leads.stop());

  describe.each(['DESC', 'ASC'])('in a list, %s', (direction) => {
    it.each([
      ['all', {}, 'CREATED_AT'],
      ['those of one status', { statuses: ['NEW'] }, 'CREATED_AT'],
      ['those of some statuses', { statuses: ['NEW', 'LOST'] }, 'CREATED_AT'],
      ['those that changed', {}, 'UPDATED_AT'],
    ])('holds own leads and those of nobody page by page: %s', async (_, filter, field) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await list({ filter, sort: { field, direction }, first: 3, after });
        seen.push(...page.nodes.map(({ id }) => id));
        expect(page.totalCount).toBe(10);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(await inOrder([...ids.own, ...ids.nobodys], direction, field.toLowerCase()));
    });
  });

  it('cannot be widened by a filter', async () => {
    const found = async (filter: object) => (await list({ filter })).nodes.map(({ id }) => id).sort();
    const both = [advisor.userId, colleague.userId];
    expect(await found({ ownerIds: both })).toEqual([...ids.own].sort());
    expect(await found({ ownerIds: [colleague.userId] })).toEqual([]);
    expect(await found({ unassigned: true })).toEqual([...ids.nobodys].sort());
    expect(await list({ filter: { text: 'Casilda' } })).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await list({ filter: { text: 'Nerea', statuses: ['NEW'] } })).totalCount).toBe(10);
    expect((await list({ filter: { statuses: ['LOST'] } })).totalCount).toBe(0);
  });

  describe('ends where a colleague is in charge: the answer is that of a lead that does not exist', () => {
    const same = async (query: string, variablesOf: (id: string) => object) => {
      const [theirs = ''] = ids.others;
      const unknown = newId();
      const ask = async (id: string) => {
        const { data, errors } = await leads.execute(query, variablesOf(id) as Record<string, unknown>, {
          as: advisor,
        });
        return JSON.stringify({ data, errors }).replaceAll(id, 'ID');
      };
      expect(await ask(theirs)).toBe(await ask(unknown));
    };

    it.each([
      ['reading', 'query ($id: ID!) { lead(id: $id) { id } }', (id: string) => ({ id })],
      ['a reference', ENTITY, (id: string) => ({ r: [{ __typename: 'Lead', id }] })],
      ['a status', STATUS, (id: string) => ({ input: { id, status: 'CONTACTED', expectedVersion: 1 } })],
      ['taking over', ASSIGN, (id: string) => ({ input: { id, ownerId: advisor.userId, expectedVersion: 1 } })],
      ['a note', NOTE, (id: string) => ({ input: { leadId: id, body: 'Hola', idempotencyKey: newId() } })],
    ])('%s', async (_, query, variablesOf) => {
      await same(query, variablesOf);
    });

    it('and nothing was changed', async () => {
      const sql = `SELECT count(*)::int AS count FROM lead WHERE id = ANY ($1) AND version = 1 AND owner_id = $2`;
      expect(await leads.db.query(sql, [ids.others, colleague.userId])).toEqual([{ count: 5 }]);
    });
  });

  it('hears of own leads and of those of nobody, hears a lead leave, and nothing more of it', async () => {
    const asked = await leads.execute<{ leads: { eventCursor: string } }>(
      '{ leads(first: 1) { eventCursor } }',
      {},
      { as: advisor },
    );
    const stream = await leads.subscribe<Heard>(EVENTS, { after: asked.data?.leads.eventCursor }, { as: advisor });
    const next = async () => (await stream.next()).value?.data?.leadEvents;
    const assign = (id: string, owner: Principal, version: number) =>
      leads.execute(ASSIGN, { input: { id, ownerId: owner.userId, expectedVersion: version } }, { as: 'ADMIN' });
    const note = (leadId: string) =>
      leads.execute(NOTE, { input: { leadId, body: 'Llamar', idempotencyKey: newId() } }, { as: 'ADMIN' });
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(
      CREATE,
      { input: await leadInputFactory(leads.db) },
      { as: 'ADMIN' },
    );
    const id = data?.createLead.lead.id ?? '';
    // What the list shows already may come once more, when a transaction elsewhere held the horizon back.
    let first = await next();
    while (first && first.leadId !== id) first = await next();
    expect(first).toMatchObject({ kind: 'CREATED', leadId: id, subject: { id } });
    await note(ids.others[0] ?? '');
    await assign(id, advisor, 1);
    expect(await next()).toMatchObject({
      kind: 'ASSIGNED',
      leadId: id,
      subject: { id },
      activity: { title: 'Asignada' },
    });
    await assign(id, colleague, 2);
    expect(await next()).toEqual({ kind: 'ASSIGNED', leadId: id, subject: null, activity: null });
    await note(id);
    await note(ids.own[0] ?? '');
    expect(await next()).toMatchObject({ kind: 'NOTE_ADDED', leadId: ids.own[0] });
    await stream.return?.();
  });

  it('tells the audit log what was changed, by ids and states alone', async () => {
    const id = await create(null);
    await leads.execute(ASSIGN, { input: { id, ownerId: advisor.userId, expectedVersion: 1 } }, { as: advisor });
    await leads.execute(STATUS, { input: { id, status: 'CONTACTED', expectedVersion: 2 } }, { as: advisor });
    const sql = `SELECT payload->'changes' AS changes FROM event_log WHERE subject_id = $1 AND type <> 'lead.created' ORDER BY txid, seq`;
    expect(await leads.db.query(sql, [id])).toEqual([
      { changes: [{ path: 'ownerId', before: null, after: advisor.userId }] },
      { changes: [{ path: 'status', before: 'NEW', after: 'CONTACTED' }] },
    ]);
  });
});

describe('what a viewer reads of a lead', () => {
  it('holds no words by or about the person', async () => {
    const leads = await testSubgraph(leadsSubgraph);
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(
      CREATE,
      { input: await leadInputFactory(leads.db, { firstName: 'Casilda', message: 'Me corre prisa' }) },
      { as: 'ADMIN' },
    );
    const id = data?.createLead.lead.id ?? '';
    const input = { leadId: id, body: 'Casilda prefiere la tarde', idempotencyKey: newId() };
    await leads.execute(NOTE, { input }, { as: 'MARKETING' });
    await leads.db.query(
      `INSERT INTO activity (id, lead_id, kind, title, outcome, reason) VALUES ($1, $2, 'MESSAGE', 'Correo', 'FAILED', '550 <casilda@correo.es>')`,
      [newId(), id],
    );
    const query = `query ($id: ID!) { lead(id: $id) { message contact { displayName email }
      notes(first: 5) { nodes { body } } timeline(first: 9) { nodes { title detail reason } } } }`;
    const read = async (role: 'MARKETING' | 'VIEWER') =>
      JSON.stringify((await leads.execute(query, { id }, { as: role })).data);
    expect(await read('MARKETING')).toMatch(/Casilda prefiere.*550 <casilda@correo.es>/);
    expect(await read('VIEWER')).not.toMatch(/casilda|prisa|tarde|550/i);
    expect(await read('VIEWER')).toContain('"body":"•••"');
    await leads.stop();
  });
});
