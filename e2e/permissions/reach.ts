import { newId } from '@cep/kit';
import { waitFor } from '@cep/kit/testing';
import type { Answer } from './ask';
import type { Caller } from './people';
import { dbOf, linesOf, newLead, type World } from './world';

/** Rows: what is out of reach is as what does not exist, and is not heard of. */
export function describeReach(product: () => World): void {
  describe('ids of others', () => {
    const NOTE =
      'mutation ($id: ID!) { addNote(input: { leadId: $id, body: "Hola", idempotencyKey: "k" }) { note { id } errors { field message code } } }';
    const MOVE =
      'mutation ($id: ID!) { changeLeadStatus(input: { id: $id, status: SPAM, expectedVersion: 1 }) { lead { id } errors { field message code } } }';
    const TAKE =
      'mutation ($id: ID!) { assignLead(input: { id: $id, ownerId: null, expectedVersion: 1 }) { lead { id } errors { field message code } } }';
    const END = 'mutation ($id: ID!) { revokeSession(id: $id) { session { id } errors { field message code } } }';
    const WITHDRAW =
      'mutation ($id: ID!) { withdrawConsent(id: $id) { consent { id } errors { field message code } } }';
    const oneOf = async (subgraph: string, sql: string): Promise<string> =>
      (await dbOf(product().centre, subgraph).query<{ id: string }[]>(sql))[0]?.id ?? '';

    it.each<[Caller, string, string, () => Promise<string> | string]>([
      ['ADVISOR', 'a lead', 'query ($id: ID!) { lead(id: $id) { reference } }', () => product().facts.othersLead],
      ['ADVISOR', 'a status', MOVE, () => product().facts.othersLead],
      ['ADVISOR', 'an owner', TAKE, () => product().facts.othersLead],
      ['ADVISOR', 'a note', NOTE, () => product().facts.othersLead],
      ['STUDENT', 'a person', 'query ($id: ID!) { user(id: $id) { name } }', () => product().facts.colleague],
      [
        'VIEWER',
        'a student',
        'query ($id: ID!) { user(id: $id) { name } }',
        () => oneOf('identity', `SELECT id FROM app_user WHERE role = 'STUDENT'`),
      ],
      ['MARKETING', 'a session', END, () => oneOf('identity', 'SELECT id FROM session')],
      [
        'STUDENT',
        'a consent',
        WITHDRAW,
        () =>
          oneOf(
            'leads',
            `SELECT c.id FROM consent c JOIN lead l ON l.id = c.lead_id WHERE l.email NOT LIKE 'alumna@%'`,
          ),
      ],
    ])('give %s the answer of ids that do not exist: %s', async (role, _what, query, idOf) => {
      const id = await idOf();
      expect(id).not.toBe('');
      for (const line of linesOf(product(), role)) {
        const theirs = await line.ask(query, { id });
        expect(theirs).toEqual(await line.ask(query, { id: newId() }));
      }
    });
  });

  describe('live events', () => {
    const EVENTS = 'subscription { leadEvents { leadId kind subject { id owner { name email } } activity { title } } }';
    const ASSIGN =
      'mutation ($id: ID!, $owner: ID, $v: Int!) { assignLead(input: { id: $id, ownerId: $owner, expectedVersion: $v }) { errors { code } } }';
    const eventsOf = (heard: readonly Answer[], id: string) =>
      heard.flatMap(({ data }) => {
        const event = data?.['leadEvents'] as { leadId: string; subject: { owner: { email: string | null } } | null };
        return event.leadId === id ? [event] : [];
      });
    const line = (role: Caller) => {
      const [http, socket, who] = [product().http.get(role), product().socket.get(role), product().people.get(role)];
      if (!http || !socket || !who) throw new Error(`no ${role}`);
      return { http, socket, who };
    };

    it('take a lead that was handed over out of sight, and tell nothing more of it', async () => {
      const [admin, advisor, marketing] = [line('ADMIN'), line('ADVISOR'), line('MARKETING')];
      const theirs = advisor.socket.listen(EVENTS);
      const all = marketing.socket.listen(EVENTS);
      await waitFor(async () => {
        if (!theirs.heard[0] || !all.heard[0]) await newLead(admin.http);
        return theirs.heard[0] && all.heard[0];
      });
      const id = await newLead(admin.http);
      await admin.http.ask(ASSIGN, { id, owner: newId(), v: 1 });
      // An event shows the lead as it is when it is told: the next change waits until this one was.
      await waitFor(() => eventsOf(theirs.heard, id).length === 2);
      await admin.http.ask(ASSIGN, { id, owner: newId(), v: 2 });
      await admin.http.ask(ASSIGN, { id, owner: advisor.who.id, v: 3 });
      await waitFor(() => eventsOf(all.heard, id).length === 4 && eventsOf(theirs.heard, id).length === 3);
      expect(eventsOf(theirs.heard, id)).toMatchObject([
        { kind: 'CREATED' },
        { kind: 'ASSIGNED', subject: null, activity: null },
        { kind: 'ASSIGNED', subject: { id } },
      ]);
      theirs.stop();
      all.stop();
    });

    it('that a whole role shares tell nobody of the role what is of one of them alone', async () => {
      const [admin, marketing] = [line('ADMIN'), line('MARKETING')];
      const { heard, stop } = marketing.socket.listen(EVENTS);
      await waitFor(async () => {
        if (!heard[0]) await newLead(admin.http);
        return heard[0];
      });
      const id = await newLead(admin.http);
      await admin.http.ask(ASSIGN, { id, owner: marketing.who.id, v: 1 });
      await waitFor(() => eventsOf(heard, id).length === 2);
      expect(eventsOf(heard, id)[1]?.subject?.owner).toMatchObject({ name: expect.any(String), email: null });
      stop();
    });
  });
}
