import { CodedError } from '@cep/kit';
import { EventFeed } from './event-feed';
import { inMemorySubgraph, type InMemorySubgraph, type SubgraphContext } from './in-memory-subgraph';

export interface TrainingCentre {
  content: InMemorySubgraph;
  leads: InMemorySubgraph;
  subgraphs: InMemorySubgraph[];
  leadFeed: EventFeed;
  contentFeed: EventFeed;
  /** Title of every course; a test may change it. */
  courses: { title: string };
  /** Resolvers wait for this, when set. */
  gate: { wait: Promise<void> | undefined; waiting: number };
}

/** Two small subgraphs with the traits of the real ones: a joined entity, events with cursors, cache hints, cookies. */
export function trainingCentre(): TrainingCentre {
  const leadFeed = new EventFeed();
  const contentFeed = new EventFeed();
  const courses = { title: 'Atención sociosanitaria' };
  const gate: TrainingCentre['gate'] = { wait: undefined, waiting: 0 };
  const courseOf = (id: string) => ({ __typename: 'Course', id, title: courses.title, level: 'BASIC' });

  const content = inMemorySubgraph(
    'content',
    `type Query {
      course(id: ID! @tag(name: "public")): Course @cacheControl(maxAge: 60) @tag(name: "public")
      courses(first: Int! @tag(name: "public"), filter: CourseFilter @tag(name: "public")): [Course!]
        @cacheControl(maxAge: 300) @listSize(slicingArguments: ["first"]) @tag(name: "public")
      draft(id: ID!): Course @cacheControl(maxAge: 60, scope: PRIVATE)
      broken: String
    }
    type Course @key(fields: "id") @cacheControl(inheritMaxAge: true) {
      id: ID! @tag(name: "public")
      title: String! @tag(name: "public")
      name: String @tag(name: "public") @deprecated(reason: "Usa title (hasta 2027-05-01)")
      level: Level!
    }
    input CourseFilter { text: String @tag(name: "public") drafts: Boolean }
    enum Level { BASIC ADVANCED SECRET @inaccessible }
    type Subscription { contentChanged(after: String): ContentEvent! @inaccessible }
    type ContentEvent @inaccessible { cursor: String! type: String! subjectId: ID! }`,
    {
      Query: {
        course: async (_: unknown, { id }: { id: string }) => {
          // Read before the wait, as a slow query does.
          const course = courseOf(id);
          if (gate.wait) gate.waiting += 1;
          await gate.wait;
          return course;
        },
        courses: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_, at) => courseOf(`k${at}`)),
        draft: (_: unknown, { id }: { id: string }) => courseOf(id),
        broken: () => {
          throw new Error('the password of the database is hunter2');
        },
      },
      Course: { __resolveReference: ({ id }: { id: string }) => courseOf(id) },
      Subscription: {
        contentChanged: {
          subscribe: (_: unknown, { after }: { after?: string }) => contentFeed.subscribe(after),
          resolve: ({ cursor, subject }: { cursor: string; subject: { id: string } }) => ({
            cursor,
            type: 'course.updated',
            subjectId: subject.id,
          }),
        },
      },
    },
  );

  const leads = inMemorySubgraph(
    'leads',
    `type Query { lead(id: ID!): Lead whoami: Whoami }
    type Mutation {
      login: String @cost(weight: 10)
      touch(id: ID!): Lead
      createLead(name: String! @tag(name: "public")): Receipt @cost(weight: 10) @tag(name: "public")
    }
    type Receipt { by: String @tag(name: "public") secret: String }
    type Subscription { leadEvents(after: String, source: String): LeadEvent! queueStatus: QueueEvent! failing: QueueEvent! }
    type LeadEvent { cursor: String! subject: Lead }
    type QueueEvent { waiting: Int! }
    type Whoami { role: String! userId: String requestId: String! clientIp: String cookies: [String!]! }
    type Lead @key(fields: "id") { id: ID! course: Course }
    type Course @key(fields: "id", resolvable: false) { id: ID! }`,
    {
      Query: {
        lead: (_: unknown, { id }: { id: string }) => leadOf(id),
        whoami: (_: unknown, __: unknown, { claims }: SubgraphContext) => ({
          ...claims.principal,
          requestId: claims.requestId,
          clientIp: claims.clientIp,
          cookies: Object.keys(claims.cookies ?? {}),
        }),
      },
      Mutation: {
        login: (_: unknown, __: unknown, { setCookie }: SubgraphContext) => {
          setCookie('cep_access=a; Path=/; HttpOnly');
          setCookie('cep_refresh=r; Path=/; HttpOnly');
          return 'ok';
        },
        createLead: (_: unknown, __: unknown, { claims }: SubgraphContext) => ({
          by: `${claims.principal.role} ${claims.principal.userId}`,
        }),
        touch: (_: unknown, { id }: { id: string }) => leadOf(id),
      },
      Subscription: {
        leadEvents: {
          subscribe: (_: unknown, { after }: { after?: string }, { claims }: SubgraphContext) => {
            if (claims.principal.role === 'PUBLIC') throw unauthenticated();
            return leadFeed.subscribe(after);
          },
          resolve: ({ cursor, subject }: { cursor: string; subject: { id: string } }) => ({
            cursor,
            subject: leadOf(subject.id),
          }),
        },
        queueStatus: { subscribe: threeCounts, resolve: (waiting: number) => ({ waiting }) },
        failing: { subscribe: failAfterOne, resolve: (waiting: number) => ({ waiting }) },
      },
      Lead: { __resolveReference: ({ id }: { id: string }) => leadOf(id) },
    },
  );
  return { content, leads, subgraphs: [content, leads], leadFeed, contentFeed, courses, gate };
}

function leadOf(id: string): object {
  return { __typename: 'Lead', id, course: { __typename: 'Course', id: `course-of-${id}` } };
}

async function* threeCounts(): AsyncGenerator<number> {
  yield 3;
  yield 2;
  yield 1;
}

async function* failAfterOne(): AsyncGenerator<number> {
  yield 1;
  throw new Error('the stream broke in its own code');
}

function unauthenticated(): Error {
  return new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
}
