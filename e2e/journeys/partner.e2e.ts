import { waitFor } from '@cep/kit/testing';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../harness/browser';
import { GraphClient } from '../harness/graph';
import { accessibilityFaults, sidewaysScroll } from '../harness/inspect';
import { askAsPartner, type PartnerAnswer } from '../harness/partner';
import { type Product, product } from '../harness/product';
import { watchedPage } from '../harness/watched-page';

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret errors { message } } }`;
const SET = `mutation ($input: UpdateSettingInput!) { updateSetting(input: $input) { errors { message } } }`;
const USAGE = `query ($id: ID!) { apiKey(id: $id) { lastUsedAt usage(days: 2) {
  operations refused cost topOperations { name count } fields { field } } } }`;
const COURSES = 'query Catalogo { courses(first: 10) { nodes { title nextRun { startsOn campus { city } } } } }';

interface Usage {
  apiKey: {
    lastUsedAt: string | null;
    usage: {
      operations: number;
      refused: number;
      cost: number;
      topOperations: { name: string; count: number }[];
      fields: { field: string }[];
    };
  };
}

let browser: Browser;
let cep: Product;
let admin: GraphClient;
let key: { id: string; secret: string };

beforeAll(async () => {
  browser = await openBrowser();
  cep = await product();
  await cep.start();
  admin = await new GraphClient(cep.gateway).login('admin@cep.example');
  const input = { name: 'Portal de empleo', kind: 'PARTNER', scopes: ['catalogue.read'], plan: 'basic' };
  const { createApiKey } = await admin.ask<{ createApiKey: { apiKey: { id: string }; secret: string } }>(CREATE, {
    input,
  });
  key = { id: createApiKey.apiKey.id, secret: createApiKey.secret };
});

afterAll(async () => {
  await browser?.close();
  await cep?.stop();
  cep?.forget();
});

const ask = (query: string, variables?: Record<string, unknown>): Promise<PartnerAnswer> =>
  askAsPartner(cep.gateway, key.secret, query, variables);

describe('a partner with a key from the back office', () => {
  it('reads the catalogue, and learns what it cost', async () => {
    const { status, body, headers } = await ask(COURSES);
    expect(status).toBe(200);
    const { courses } = body.data as { courses: { nodes: { title: string }[] } };
    expect(courses.nodes).toHaveLength(10);
    expect(body.extensions?.cost).toMatchObject({ plan: 'partner.basic' });
    expect(headers.get('ratelimit')).toContain('partner.basic');
  });

  it('sees the contract and nothing of the rest', async () => {
    const { body } = await ask('{ __schema { types { name } } }');
    const { types } = (body.data as { __schema: { types: { name: string }[] } }).__schema;
    const names = types.map(({ name }) => name);
    expect(names).toContain('Course');
    for (const hidden of ['Lead', 'User', 'ApiKey', 'AuditEvent', 'Setting', 'Queue'])
      expect(names).not.toContain(hidden);
    const leads = await ask('{ leads(first: 1) { nodes { id } } }');
    expect(leads.status).toBe(400);
    expect(leads.body.errors?.[0]?.message).not.toMatch(/did you mean/i);
    const elsewhere = await fetch(`${cep.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key.secret}` },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(elsewhere.status).toBe(403);
  });

  it('spends the budget of its plan, which an administrator sets while it runs', async () => {
    await admin.ask(SET, { input: { key: 'budgets.partner.basic', value: '30' } });
    await waitFor(async () => (await ask(COURSES)).status === 429, { what: 'a spent budget' });
    const { body, headers } = await ask(COURSES);
    expect(body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    await admin.ask(SET, { input: { key: 'budgets.partner.basic', value: null } });
    await waitFor(async () => (await ask(COURSES)).status === 200, { what: 'the budget of before' });
  });

  it('is seen by staff: what it asked, what it spent, which fields it uses', async () => {
    const usage = async () => (await admin.ask<Usage>(USAGE, { id: key.id })).apiKey;
    await waitFor(async () => (await usage()).usage.refused > 0, { what: 'its usage' });
    const { lastUsedAt, usage: seen } = await usage();
    expect(lastUsedAt).not.toBeNull();
    expect(seen.cost).toBeGreaterThan(0);
    expect(seen.topOperations.map(({ name }) => name)).toContain('Catalogo');
    expect(seen.fields.map(({ field }) => field)).toContain('Campus.city');
  });

  it('is refused once its key is revoked', async () => {
    expect((await ask(COURSES)).status).toBe(200);
    await admin.ask(`mutation ($id: ID!) { revokeApiKey(id: $id) { errors { message } } }`, { id: key.id });
    await waitFor(async () => (await ask(COURSES)).status === 401, { what: 'the refusal' });
  });
});

describe.each(['/partner', '/partner/changelog', '/partner/explorer/partner.html'])('%s in a browser', (path) => {
  it('shows itself without a fault and breaks no policy', async () => {
    const context = await browser.newContext();
    const { page, faults } = await watchedPage(context);
    const ready = async () => (await fetch(`${cep.gateway}${path}`)).status === 200;
    // GraphiQL is built beside the running product, and takes its time on a slow machine.
    await waitFor(ready, { timeoutMs: 180_000, what: path });
    await page.goto(`${cep.gateway}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('CEP');
    // GraphiQL is not ours to mend.
    if (!path.includes('explorer')) {
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect((await sidewaysScroll(page)).filter((where) => where.startsWith('the page'))).toEqual([]);
    }
    // Without a key the explorer cannot read the schema, and says so.
    expect(faults.filter((fault) => !fault.startsWith('answer 401'))).toEqual([]);
    await context.close();
  });
});
