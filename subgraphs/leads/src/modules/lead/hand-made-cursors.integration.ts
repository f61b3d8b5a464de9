import { encodeCursor, newId } from '@cep/kit';
import { type TestSubgraph, testPrincipal, testSubgraph } from '@cep/kit/testing';
import { leadInputFactory } from '../../factories/lead-input.factory';
import { leadsSubgraph } from '../../index';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } } }`;
const LEADS = 'leads(first: 1, after: $after) { nodes { id } }';
const NOTES = 'lead(id: $id) { notes(first: 1, after: $after) { nodes { id } } }';
const TIMELINE = 'lead(id: $id) { timeline(first: 1, after: $after) { nodes { id } } }';
const REQUESTS = 'ownRequests(first: 1, after: $after) { nodes { id } }';
const CONSENTS = 'ownConsents(first: 1, after: $after) { nodes { id } }';

describe('a cursor made by hand', () => {
  let leads: TestSubgraph;
  let id: string;
  beforeAll(async () => {
    leads = await testSubgraph(leadsSubgraph);
    const input = await leadInputFactory(leads.db);
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(CREATE, { input }, { as: 'ADMIN' });
    id = data?.createLead.lead.id ?? '';
  });
  afterAll(() => leads.stop());

  const ask = (field: string, key: string, values: (string | number | null)[]) => {
    const own = field.startsWith('own');
    const as = own ? { ...testPrincipal('STUDENT'), email: 'alumna@correo.es' } : testPrincipal('ADMIN');
    const query = `query ($after: String${own || field === LEADS ? '' : ', $id: ID!'}) { ${field} }`;
    return leads.execute(query, { id, after: encodeCursor(key, values) }, { as });
  };

  it.each([
    ['leads', LEADS, 'leads:CREATED_AT:DESC', ['yesterday', newId()]],
    ['leads', LEADS, 'leads:CREATED_AT:DESC', ['2026-11-22', 7]],
    ['notes', NOTES, 'notes', ['x']],
    ['the timeline', TIMELINE, 'timeline', [1, newId()]],
    ['the timeline', TIMELINE, 'timeline', [null, null]],
    ['own requests', REQUESTS, 'own-requests', ['x', 'y']],
    ['own consents', CONSENTS, 'own-consents', ['x', 'y']],
  ])('is refused by the list of %s', async (_, field, key, values) => {
    const { errors } = await ask(field, key, values);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', field: ['after'] } }]);
  });

  it.each([
    ['leads', LEADS, 'leads:CREATED_AT:DESC', ['2026-11-22T12:00:00.000Z', newId()]],
    ['notes', NOTES, 'notes', [newId()]],
    ['the timeline', TIMELINE, 'timeline', ['2026-11-22T12:00:00.000Z', newId()]],
    ['own requests', REQUESTS, 'own-requests', ['2026-11-22T12:00:00.000Z', newId()]],
    ['own consents', CONSENTS, 'own-consents', ['2026-11-22T12:00:00.000Z', newId()]],
  ])('like those of the list of %s leads on', async (_, field, key, values) => {
    expect((await ask(field, key, values)).errors).toBeUndefined();
  });
});
