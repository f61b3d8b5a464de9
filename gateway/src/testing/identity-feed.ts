import { Mailbox } from '../transport/mailbox';
import type { UsageReport } from '../partner/usage-meter';
import { inMemorySubgraph, type InMemorySubgraph } from './in-memory-subgraph';

interface AccessChange {
  type: string;
  userId: string | null;
  sessionId: string | null;
  apiKeyId?: string | null;
}

/** What `apiKeyVerdict` says of a secret. */
export interface StoredKey {
  state: string;
  id: string | null;
  name: string | null;
  kind: string | null;
  scopes: string[];
  plan: string | null;
  expiresAt: string | null;
  allowed?: readonly string[];
}

const UNKNOWN: StoredKey = {
  state: 'UNKNOWN',
  id: null,
  name: null,
  kind: null,
  scopes: [],
  plan: null,
  expiresAt: null,
};
type Told = AccessChange & { cursor: string; occurredAt: string };

export interface IdentityFeed {
  subgraph: InMemorySubgraph & { refuse: boolean };
  /** What `accessState` says. */
  revokedSessionIds: string[];
  /** By secret. */
  keys: Map<string, StoredKey>;
  /** How often it was asked whose a key is. */
  verdicts: { count: number };
  /** What was set. */
  settings: Map<string, string>;
  /** Reports of usage that were taken, each once. */
  usage: { reportId: string; usage: UsageReport[] }[];
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
  const keys = new Map<string, StoredKey>();
  const verdicts = { count: 0 };
  const settings = new Map<string, string>();
  const usage: IdentityFeed['usage'] = [];
  const cursorNow = (): string => `a${told.length}`;

  const inner = inMemorySubgraph(
    'identity',
    `type Query {
      me: String
      site: Site @tag(name: "public")
      accessState: AccessState @inaccessible
      apiKeyVerdict(secret: String!, clientIp: String): ApiKeyVerdict @inaccessible
      settingValues(group: SettingGroup!): [SettingValue!] @inaccessible
    }
    type Site { name: String! @tag(name: "public") owner: String }
    type Mutation { recordApiKeyUsage(reportId: ID!, usage: [ApiKeyUsageInput!]!): Boolean @inaccessible logout: Boolean }
    type ApiKeyVerdict @inaccessible {
      state: String! id: ID name: String kind: String scopes: [String!]! plan: String expiresAt: String
    }
    enum SettingGroup { BUDGETS }
    type SettingValue @inaccessible { key: String! value: String! }
    input ApiKeyUsageInput @inaccessible {
      apiKeyId: ID! date: String! refused: Int! operations: [OperationUsageInput!]! fields: [FieldUsageInput!]!
    }
    input OperationUsageInput @inaccessible { name: String! count: Int! cost: Int! }
    input FieldUsageInput @inaccessible { field: String! count: Int! deprecation: String }
    type AccessState @inaccessible { cursor: String! revokedSessionIds: [ID!]! }
    type Subscription { accessChanged(after: String): AccessChange! @inaccessible }
    type AccessChange @inaccessible { cursor: String! occurredAt: String! type: String! userId: ID sessionId: ID apiKeyId: ID }`,
    {
      Query: {
        site: () => ({ name: 'CEP', owner: 'secreto' }),
        apiKeyVerdict: (_: unknown, { secret, clientIp }: { secret: string; clientIp: string | null }) => {
          verdicts.count += 1;
          const key = keys.get(secret) ?? UNKNOWN;
          const elsewhere = key.allowed && !key.allowed.includes(clientIp ?? '');
          return elsewhere ? { ...key, state: 'ADDRESS_REFUSED' } : key;
        },
        settingValues: () => [...settings].map(([key, value]) => ({ key, value })),
        accessState: () => {
          if (subgraph.refuse) throw new Error('not now');
          return { cursor: cursorNow(), revokedSessionIds };
        },
      },
      Mutation: {
        recordApiKeyUsage: (_: unknown, report: IdentityFeed['usage'][number]) => {
          if (subgraph.refuse) throw new Error('not now');
          if (usage.some(({ reportId }) => reportId === report.reportId)) return false;
          usage.push(report);
          return true;
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
    keys,
    verdicts,
    settings,
    usage,
    tell: (change) => {
      const event = { apiKeyId: null, ...change, cursor: `a${told.length + 1}`, occurredAt: new Date().toISOString() };
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
