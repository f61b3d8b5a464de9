import { registerEnumType } from 'type-graphql';

export enum ApiKeyKind {
  PARTNER = 'PARTNER',
  WORKER = 'WORKER',
}
registerEnumType(ApiKeyKind, {
  name: 'ApiKeyKind',
  description: 'Who uses a key.',
  valuesConfig: {
    PARTNER: { description: 'Another organisation: reads the public contract.' },
    WORKER: { description: 'A program of ours or of a learner: writes to its own journal.' },
  },
});

export enum ApiKeyState {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ApiKeyState, {
  name: 'ApiKeyState',
  description: 'Whether a key can be used.',
  valuesConfig: {
    ACTIVE: { description: 'In use.' },
    EXPIRED: { description: 'Its end has come.' },
    REVOKED: { description: 'Ended by hand.' },
  },
});
