import { parse, validate } from 'graphql';
import { asSchema } from '../../contract/check-contracts';
import { contractFiles, readIfThere } from '../../contract/files';
import { partnerGateway, type PartnerGateway } from '../../testing/partner-keys';
import { partnerExamples } from './examples';
import { html } from './html';

describe('pages for partners', () => {
  let open: PartnerGateway;
  beforeAll(async () => {
    open = await partnerGateway();
  });
  afterAll(() => open.gateway.close());
  const get = (path: string) =>
    fetch(`${open.origin}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } });

  it.each(['/partner', '/partner/changelog'])(
    '%s brings no script, and the one style that its nonce lets in',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /style-src 'nonce-([^']+)'/.exec(policy)?.[1];
      expect(policy).toContain("default-src 'none'");
      const text = await response.text();
      expect(text).toContain(`<style nonce="${nonce}">`);
      expect(text).not.toContain('<script');
      expect((await get(path)).headers.get('content-security-policy')).not.toContain(nonce);
    },
  );

  it('the guide tells the plans as they are now, and where to ask', async () => {
    const text = await (await get('/partner')).text();
    expect(text).toContain(`${open.origin}/partner/graphql`);
    for (const plan of ['basic', 'standard', 'plus']) expect(text).toContain(plan);
  });

  it('the changelog names what will go, and until when', async () => {
    const text = await (await get('/partner/changelog')).text();
    expect(text).toContain('Course.name');
    expect(text).toContain('1 de mayo de 2027');
    expect(Array.isArray(await (await get('/partner/changelog.json')).json())).toBe(true);
  });

  it('the address of the graph leads a browser to the guide', async () => {
    expect((await get('/partner/graphql')).headers.get('location')).toBe('/partner');
  });

  it('Sandbox is there in development, and for staff alone elsewhere', async () => {
    expect(await (await get('/partner/sandbox')).text()).toContain('/partner/graphql');
    const production = await partnerGateway({ production: true, explorable: true });
    const response = await fetch(`${production.origin}/partner/sandbox`, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(303);
    expect((await fetch(`${production.origin}/partner`)).status).toBe(200);
    await production.gateway.close();
  });

  it.each(partnerExamples.map(({ title, query }) => [title, query] as const))(
    'the example «%s» fits the contract',
    (_title, query) => {
      const contract = asSchema(readIfThere(contractFiles.partner) ?? '');
      expect(validate(contract, parse(query))).toEqual([]);
    },
  );

  it('escapes what is put into it', () => {
    expect(html`<p title="${'"><script>'}">${'<b>&'}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</p>',
    );
  });
});
