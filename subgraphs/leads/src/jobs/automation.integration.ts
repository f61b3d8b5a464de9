import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestSubgraph, testServers, testSubgraph, waitFor } from '@cep/kit/testing';
import { SMTPServer } from 'smtp-server';
import { knownCourseFactory } from '../factories/catalogue.factory';
import { leadInputFactory } from '../factories/lead-input.factory';
import { createMailer, type Mailer } from '../mail/mailer';
import { ConsentPurpose, currentConsentTexts } from '../modules/consent';
import type { CreateLeadInput } from '../modules/lead';
import { createLeadsSubgraph } from '../subgraph';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const TIMELINE = `query ($id: ID!) { lead(id: $id) { timeline(first: 20) { nodes { title outcome reason } } } }`;

/** A mail server that can also refuse and hang up, and that keeps what it took. */
class FarEnd {
  readonly mails: string[] = [];
  refuseNext = 0;
  /** Takes the mail and hangs up before it says so. */
  cutNext = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.refuseNext > 0) {
          this.refuseNext -= 1;
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        }
        this.mails.push(Buffer.concat(chunks).toString('utf8'));
        if (this.cutNext > 0) {
          this.cutNext -= 1;
          for (const socket of this.sockets) socket.destroy();
          return undefined;
        }
        return done();
      });
    },
  });

  private readonly sockets = new Set<Socket>();

  async start(): Promise<string> {
    this.server.server.on('connection', (socket: Socket) => this.sockets.add(socket));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}

const engines = ['postgres', 'redis'] as const;

describe.each(engines)('the worker «automation» with queues on %s', (queue) => {
  const farEnd = new FarEnd();
  let leads: TestSubgraph;
  let mailer: Mailer;

  beforeAll(async () => {
    if (queue === 'redis' && !testServers().redisUrl) throw new Error('no Redis for this run: install redis-server');
    const SMTP_URL = await farEnd.start();
    mailer = createMailer({
      NODE_ENV: 'test',
      SMTP_URL,
      MAILBOX_DIR: '',
      MAIL_FROM: 'CEP <hola@cep.example>',
      STOREFRONT_URL: 'http://web',
    });
    leads = await testSubgraph(
      createLeadsSubgraph({ mailer: () => mailer, storefrontUrl: () => 'http://web', audience: () => null }),
      {
        queue,
        workers: true,
      },
    );
  });
  afterAll(async () => {
    await leads.stop();
    mailer.close();
    await farEnd.stop();
  });

  const create = async (overrides: Partial<CreateLeadInput> = {}) => {
    const input = await leadInputFactory(leads.db, overrides);
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(
      CREATE,
      { input },
      { as: 'ADVISOR' },
    );
    if (!data) throw new Error('not created');
    return data.createLead.lead.id;
  };
  const entry = (leadId: string, title: string) =>
    waitFor(
      async () => {
        const { data } = await leads.execute<{
          lead: { timeline: { nodes: { title: string; outcome: string; reason: string | null }[] } };
        }>(TIMELINE, { id: leadId }, { as: 'ADVISOR' });
        return data?.lead.timeline.nodes.find((node) => node.title === title);
      },
      { what: `«${title}» in the timeline` },
    );

  it('sends the student one confirmation in Spanish and writes it in the timeline', async () => {
    const course = await knownCourseFactory(leads.db, { title: 'Carretillero & logística' });
    const id = await create({ courseId: course.id, email: `uno.${queue}@correo.es` });
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'DONE', reason: null });
    const mails = farEnd.mails.filter((mail) => mail.includes(`uno.${queue}@correo.es`));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Subject: =?UTF-8?');
    expect(mails[0]).toContain(`http://web/cursos/${course.slug}`);
  });

  it('tries again when the mail server refuses, and still sends once', async () => {
    farEnd.refuseNext = 1;
    const id = await create({ email: `dos.${queue}@correo.es` });
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'DONE' });
    expect(farEnd.mails.filter((mail) => mail.includes(`dos.${queue}@correo.es`))).toHaveLength(1);
  });

  it('does not send again when the line was cut after the mail was handed over, and says so', async () => {
    farEnd.cutNext = 1;
    const id = await create({ email: `tres.${queue}@correo.es` });
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'UNKNOWN' });
    expect(farEnd.mails.filter((mail) => mail.includes(`tres.${queue}@correo.es`))).toHaveLength(1);
  });

  it('says why it skipped what could not be done', async () => {
    const texts = await currentConsentTexts(leads.db, 10);
    const consents = texts.map(({ id, purpose }) => ({
      purpose: purpose as ConsentPurpose,
      granted: true,
      textId: id,
    }));
    const id = await create({ email: null, phone: '612345678', consents });
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'La persona no dejó correo.',
    });
    expect(await entry(id, 'Saludo por WhatsApp')).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'WhatsApp no está configurado.',
    });
    expect(await entry(id, 'Alta en el boletín')).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'La persona no dejó correo.',
    });
  });

  it('never repeats a mail whose hand-over was cut off, and says that a person must look', async () => {
    const queueOf = leads.jobs.queue('lead.created');
    await queueOf.pause();
    const id = await create({ email: `cortado.${queue}@correo.es` });
    const waiting = await waitFor(async () => {
      const jobs = await queueOf.getJobs(['waiting', 'prioritized']);
      return jobs.find((job) => job.data.subject.id === id);
    });
    // What a worker killed between the mark and the answer leaves behind.
    await leads.db.query(`INSERT INTO delivery (id, lead_id, channel, state) VALUES ($1, $2, 'mail', 'SENDING')`, [
      waiting.id,
      id,
    ]);
    await queueOf.resume();
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'UNKNOWN' });
    expect(farEnd.mails.filter((mail) => mail.includes(`cortado.${queue}@correo.es`))).toHaveLength(0);
  });
});

describe('without a mail server', () => {
  it('puts the mail into the mail box folder, once however often it is sent', async () => {
    const MAILBOX_DIR = join(await mkdtemp(join(tmpdir(), 'mailbox-')), 'box');
    const mailer = createMailer({
      NODE_ENV: 'test',
      MAILBOX_DIR,
      MAIL_FROM: 'hola@cep.example',
      STOREFRONT_URL: 'http://web',
    });
    const mail = {
      id: 'a1',
      to: { name: 'Lucía', address: 'lucia@correo.es' },
      subject: 'Hola',
      html: '<p>Hola</p>',
      text: 'Hola',
    };
    const { signal } = new AbortController();
    await mailer.send(mail, signal);
    await mailer.send(mail, signal);
    expect((await readdir(MAILBOX_DIR)).sort()).toEqual(['a1.eml', 'a1.html']);
    expect(await readFile(join(MAILBOX_DIR, 'a1.eml'), 'utf8')).toContain('lucia@correo.es');
  });
});
