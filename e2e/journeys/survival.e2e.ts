import { waitFor } from '@cep/kit/testing';
import { GraphClient } from '../harness/graph';
import { type MailServer, startMailServer } from '../harness/mail-server';
import { type Product, product } from '../harness/product';

const CREATE = `mutation ($input: CreateLeadInput!) {
  createLead(input: $input) { receipt { reference } errors { field code message } }
}`;

let mails: MailServer;
let cep: Product;

beforeAll(async () => {
  mails = await startMailServer();
  cep = await product({ env: { SMTP_URL: mails.url } });
  await cep.start();
});

afterAll(async () => {
  await cep?.stop();
  cep?.forget();
  await mails?.stop();
});

interface Form {
  courseId: string;
  textId: string;
}

async function blankForm(): Promise<Form> {
  const graph = new GraphClient(cep.gateway);
  const { courses, consentTexts } = await graph.ask<{
    courses: { nodes: { id: string }[] };
    consentTexts: { nodes: { id: string; purpose: string }[] };
  }>('{ courses(first: 1) { nodes { id } } consentTexts(first: 10) { nodes { id purpose } } }');
  const courseId = courses.nodes[0]?.id;
  const textId = consentTexts.nodes.find(({ purpose }) => purpose === 'CONTACT')?.id;
  if (!courseId || !textId) throw new Error('the demo centre has no course or no consent text');
  return { courseId, textId };
}

/** Sends a request until it is acknowledged, as a form does that keeps its key. */
async function send(email: string, { courseId, textId }: Form): Promise<string> {
  const input = {
    idempotencyKey: email,
    firstName: 'Prueba',
    email,
    courseId,
    source: 'COURSE_PAGE',
    consents: [{ purpose: 'CONTACT', granted: true, textId }],
  };
  return waitFor(
    async () => {
      const { createLead } = await new GraphClient(cep.gateway).ask<{
        createLead: { receipt: { reference: string } | null };
      }>(CREATE, { input });
      return createLead.receipt?.reference;
    },
    { timeoutMs: 120_000, what: `an acknowledgement for ${email}` },
  );
}

describe('the back end is killed while requests come in', () => {
  it('loses nothing that was acknowledged, and mails each person once', async () => {
    const form = await blankForm();
    const emails = Array.from({ length: 30 }, (_, index) => `survivor-${index}@prueba.example`);
    const sending = emails.map(async (email, index) => {
      if (index === 15) cep.kill9('standalone/dist/main.js');
      return send(email, form);
    });
    const references = await Promise.all(sending);
    expect(new Set(references).size).toBe(emails.length);

    const admin = await new GraphClient(cep.gateway).login('admin@cep.example');
    const { leads } = await admin.ask<{ leads: { nodes: { reference: string }[] } }>(
      '{ leads(first: 100) { nodes { reference } } }',
    );
    expect(leads.nodes.map(({ reference }) => reference)).toEqual(expect.arrayContaining(references));

    for (const email of emails) await mails.mailTo(email);
    for (const email of emails) expect(mails.received.filter(({ to }) => to.includes(email))).toHaveLength(1);
  });
});

describe('the product ends and is started again', () => {
  const newest = async (): Promise<string | undefined> => {
    const admin = await new GraphClient(cep.gateway).login('admin@cep.example');
    const { leads } = await admin.ask<{ leads: { nodes: { reference: string }[] } }>(
      '{ leads(first: 1) { nodes { reference } } }',
    );
    return leads.nodes[0]?.reference;
  };

  it('still has every request after Ctrl-C', async () => {
    const reference = await send('kept@prueba.example', await blankForm());
    await expect(cep.stop()).resolves.toBe(0);
    await cep.start();
    expect(await newest()).toBe(reference);
  });

  it('takes up again what a killed launcher left behind', async () => {
    const reference = await send('left@prueba.example', await blankForm());
    await cep.abandon();
    await cep.start();
    expect(cep.screen()).toContain('took over the PostgreSQL');
    expect(await newest()).toBe(reference);
  });
});
