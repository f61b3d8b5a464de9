import { issueAccessToken, newId } from '@cep/kit';
import { TEST_SECRET, waitFor } from '@cep/kit/testing';
import { graphClient, logIn } from './testing/graph-client';
import { runningCentre, type RunningCentre } from './testing/running-centre';

interface LeadEvents {
  leadEvents: { cursor: string; kind: string; subject: { reference: string; course: { title: string } | null } | null };
}

const EVENTS = `subscription ($after: String) {
  leadEvents(after: $after) { cursor kind subject { reference course { title } } }
}`;

let centre: RunningCentre;
beforeAll(async () => {
  centre = await runningCentre();
});
afterAll(() => centre.stop());

/** A student asks for information on a course. */
async function requestInformation(url: string, email?: string): Promise<{ reference: string; title: string }> {
  const student = graphClient(url);
  const { courses, consentTexts } = await student.ask<{
    courses: { nodes: { id: string; title: string }[] };
    consentTexts: { nodes: { id: string; purpose: string }[] };
  }>('{ courses(first: 1) { nodes { id title } } consentTexts(first: 10) { nodes { id purpose } } }');
  const [course] = courses.nodes;
  const text = consentTexts.nodes.find(({ purpose }) => purpose === 'CONTACT');
  const key = newId();
  const { createLead } = await student.ask<{
    createLead: { receipt: { reference: string } | null; errors: unknown[] };
  }>('mutation ($input: CreateLeadInput!) { createLead(input: $input) { receipt { reference } errors { message } } }', {
    input: {
      idempotencyKey: key,
      firstName: 'Nerea',
      email: email ?? `nerea.${key}@example.com`,
      courseId: course?.id,
      consents: [{ purpose: 'CONTACT', granted: true, textId: text?.id }],
    },
  });
  expect(createLead.errors).toEqual([]);
  return { reference: createLead.receipt?.reference ?? '', title: course?.title ?? '' };
}

describe.each(['local', 'remote'] as const)('the whole graph over the %s transport', (form) => {
  const url = (): string => centre.gateways[form].url;
  const advisor = async () => graphClient(url(), await logIn(url(), 'asesor@cep.example'));

  it('logs a person in and knows them afterwards', async () => {
    const { me } = await (await advisor()).ask<{ me: unknown }>('{ me { name role } }');
    expect(me).toEqual({ name: 'Marta Ruiz Cabrera', role: 'ADVISOR' });
  });

  it('joins a lead with its course and its owner in one query', async () => {
    const { leads } = await (
      await advisor()
    ).ask<{ leads: { nodes: { course: { title: string } | null; owner: { name: string } | null }[] } }>(
      '{ leads(first: 50) { nodes { reference course { title } owner { name } campus { city } } } }',
    );
    expect(leads.nodes).toHaveLength(50);
    expect(leads.nodes.some(({ course }) => course?.title)).toBe(true);
    expect(leads.nodes.some(({ owner }) => owner?.name)).toBe(true);
  });

  it('keeps leads from the public', async () => {
    await expect(graphClient(url()).ask('{ leads(first: 1) { nodes { id } } }')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('shows a new lead live, with the title of its course', async () => {
    const inbox = (await advisor()).listen<LeadEvents>(EVENTS);
    const follow = await steady(inbox.received, () => requestInformation(url()));
    expect(follow).toMatchObject({ kind: 'CREATED', subject: { course: { title: expect.any(String) } } });
    const { reference, title } = await requestInformation(url());
    const event = await waitFor(() =>
      inbox.received.find(({ leadEvents }) => leadEvents.subject?.reference === reference),
    );
    expect(event.leadEvents.subject?.course?.title).toBe(title);
    inbox.cut();
  });

  it('resumes after a cut: nothing missed, nothing twice', async () => {
    const client = await advisor();
    const { leads } = await client.ask<{ leads: { eventCursor: string } }>('{ leads(first: 1) { eventCursor } }');
    const before = client.listen<LeadEvents>(EVENTS, { after: leads.eventCursor });
    const first = await requestInformation(url());
    await heard(before.received, first);
    before.cut();
    const missed = [await requestInformation(url()), await requestInformation(url())];

    const after = client.listen<LeadEvents>(EVENTS, { after: before.received.at(-1)?.leadEvents.cursor });
    for (const one of missed) await heard(after.received, one);
    const last = await requestInformation(url());
    await heard(after.received, last);
    const expected = [first, ...missed, last].map(({ reference }) => reference);
    expect(referencesFrom([...before.received, ...after.received], first)).toEqual(expected);
    after.cut();
  });

  it('shows a change of the catalogue at once, though answers are cached', async () => {
    const manager = graphClient(url(), await logIn(url(), 'gestor@cep.example'));
    const visitor = graphClient(url());
    const query = 'query ($slug: String!) { course(slug: $slug) { title } }';
    const read = () => visitor.ask<{ course: { title: string } }>(query, { slug });
    const { courses } = await manager.ask<{ courses: { nodes: { id: string; slug: string; version: number }[] } }>(
      '{ courses(first: 1) { nodes { id slug version } } }',
    );
    const { id, slug, version } = courses.nodes[0] ?? { id: '', slug: '', version: 0 };
    await waitFor(() => visitor.isCached(query, { slug }));
    const title = `Renombrado ${form}`;
    const { updateCourse } = await manager.ask<{ updateCourse: { errors: unknown[] } }>(
      'mutation ($input: UpdateCourseInput!) { updateCourse(input: $input) { errors { message } } }',
      { input: { id, expectedVersion: version, title } },
    );
    expect(updateCourse.errors).toEqual([]);
    await waitFor(async () => (await read()).course.title === title);
  });

  it('opens the queue monitor to administrators', async () => {
    const monitor = new URL('/queues/api/queues', url());
    const cookie = await logIn(url(), 'admin@cep.example');
    const { queues } = (await (await fetch(monitor, { headers: { cookie } })).json()) as { queues: { name: string }[] };
    expect(queues.map(({ name }) => name)).toContain('lead.created');
    const other = await fetch(monitor, { headers: { cookie: await logIn(url(), 'asesor@cep.example') } });
    expect(other.status).toBe(403);
  });

  it('shows queues as they are', async () => {
    const strip = (await advisor()).listen<{ queueStatus: { subject: { name: string } } }>(
      'subscription { queueStatus { subject { name waiting } } }',
    );
    await waitFor(() => strip.received.length > 0);
    expect(strip.errors).toEqual([]);
    strip.cut();
  });
});

describe('a subgraph apart that restarts', () => {
  it('is not noticed by who listens, and nothing is lost meanwhile', async () => {
    const { local, remote } = centre.gateways;
    const client = graphClient(remote.url, await logIn(remote.url, 'asesor@cep.example'));
    const { leads } = await client.ask<{ leads: { eventCursor: string } }>('{ leads(first: 1) { eventCursor } }');
    const inbox = client.listen<LeadEvents>(EVENTS, { after: leads.eventCursor });
    const first = await requestInformation(local.url);
    const references = [first.reference];
    await heard(inbox.received, first);
    // In process the subgraph goes on: what it takes in meanwhile is what the restarted one must hand over.
    await centre.restart('leads', async () => references.push((await requestInformation(local.url)).reference));
    const last = await requestInformation(local.url);
    await heard(inbox.received, last);
    expect(referencesFrom(inbox.received, first)).toEqual([...references, last.reference]);
    expect(inbox.errors).toEqual([]);
    inbox.cut();
  });
});

const referenceOf = ({ leadEvents }: LeadEvents): string | undefined => leadEvents.subject?.reference;

const heard = (received: readonly LeadEvents[], { reference }: { reference: string }) =>
  waitFor(() => received.some((event) => referenceOf(event) === reference), { what: `the event of ${reference}` });

/**
 * What was heard from one request on. What a list showed already may come before it, when a transaction elsewhere held
 * the horizon of its cursor back.
 */
function referencesFrom(received: readonly LeadEvents[], { reference }: { reference: string }) {
  const references = received.map(referenceOf);
  return references.slice(references.indexOf(reference));
}

/** "From now" has no acknowledgement: makes events until the first is seen, and returns that. */
async function steady(
  received: readonly LeadEvents[],
  make: () => Promise<unknown>,
): Promise<LeadEvents['leadEvents'] | undefined> {
  await waitFor(async () => {
    if (received.length === 0) await make();
    return received.length > 0;
  });
  return received[0]?.leadEvents;
}

describe('a course that is taken off', () => {
  it('keeps its name for who asked about it, and has no page', async () => {
    const { url } = centre.gateways.local;
    const email = `${newId()}@correo.example`;
    const { title } = await requestInformation(url, email);
    const subject = { userId: newId(), sessionId: newId(), role: 'STUDENT', name: 'Nerea', email };
    const student = graphClient(url, `cep_access=${await issueAccessToken(subject, TEST_SECRET)}`);
    const own = async () => {
      const { ownRequests } = await student.ask<{
        ownRequests: { nodes: { course: { id: string; title: string } }[] };
      }>('{ ownRequests(first: 1) { nodes { course { id title } coursePage: course { id slug } } } }');
      return ownRequests.nodes[0];
    };
    // The log may still be telling of its latest name.
    const before = await waitFor(async () => {
      const request = await own();
      return request?.course.title === title ? request : null;
    });
    const { id } = before.course;
    expect(before).toMatchObject({ coursePage: { id } });

    const admin = graphClient(url, await logIn(url, 'admin@cep.example'));
    const { courseById } = await admin.ask<{ courseById: { version: number } }>(
      'query ($id: ID!) { courseById(id: $id) { version } }',
      { id },
    );
    const input = { id, action: 'UNPUBLISH', expectedVersion: courseById.version };
    const change =
      'mutation ($input: ChangePublicationInput!) { changePublication(input: $input) { errors { code } } }';
    await admin.ask(change, { input });
    expect(await own()).toEqual({ course: { id, title }, coursePage: null });
  });
});
