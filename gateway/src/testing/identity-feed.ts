import { Mailbox } from '../transport/mailbox';
import { inMemorySubgraph, type InMemorySubgraph } from './in-memory-subgraph';

interface AccessChange {
  type: string;
  userId: string | null;
  sessionId: string | null;
}
type Told = AccessChange & { cursor: string; occurredAt: string };

export interface IdentityFeed {
  subgraph: InMemorySubgraph & { refuse: boolean };
  /** What `accessState` says. */
  revokedSessionIds: string[];
  tell(change: AccessChange): void;
  /** Whether the gateway follows. */
  listening(): boolean;
  /** Ends every subscription, as a restart does. */
  cut(): void;
}

/** The part of identity that the gateway listens to. */
export function identityFeed(): IdentityFeed {
  const told: Told[] = [];
  const readers = new Set<Mailbox<Told>>();
  const revokedSessionIds: string[] = [];
  const cursorNow = (): string => `a${told.length}`;

  const inner = inMemorySubgraph(
    'identity',
    `type Query { me: String accessState: AccessState @inaccessible }
    type AccessState @inaccessible { cursor: String! revokedSessionIds: [ID!]! }
    type Subscription { accessChanged(after: String): AccessChange! @inaccessible }
    type AccessChange @inaccessible { cursor: String! occurredAt: String! type: String! userId: ID sessionId: ID }`,
    {
      Query: {
        accessState: () => {
          if (subgraph.refuse) throw new Error('not now');
          return { cursor: cursorNow(), revokedSessionIds };
        },
      },
      Subscription: {
        accessChanged: {
          subscribe: (_: unknown, { after }: { after?: string }) => {
            const reader: Mailbox<Told> = new Mailbox(() => readers.delete(reader));
            for (const change of told.slice(Number(after?.slice(1) ?? told.length))) reader.put(change);
            readers.add(reader);
            return reader;
          },
          resolve: (change: Told) => change,
        },
      },
    },
  );
  const subgraph: IdentityFeed['subgraph'] = Object.assign(inner, { refuse: false });
  return {
    subgraph,
    revokedSessionIds,
    tell: (change) => {
      const event = { ...change, cursor: `a${told.length + 1}`, occurredAt: new Date().toISOString() };
      told.push(event);
      for (const reader of readers) reader.put(event);
    },
    listening: () => readers.size > 0,
    cut: () => {
      for (const reader of readers) reader.end();
      readers.clear();
    },
  };
}
