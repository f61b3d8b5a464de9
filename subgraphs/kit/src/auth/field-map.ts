import { can } from './authorise';
import type { Permission } from './permissions';
import type { Principal } from './principal';

/** A field that not everybody may read who may read its object. */
interface GuardedField {
  by: Permission;
  /** What the others get. */
  else: 'null' | 'masked';
}

interface ObjectFields {
  /** Whoever may read such an object at all. */
  by: Permission;
  /** As open as the object. */
  open: readonly string[];
  guarded: Readonly<Record<string, GuardedField>>;
  /** What holds for everybody alike. */
  note?: string;
}

const contact = (otherwise: GuardedField['else']): GuardedField => ({ by: 'lead.readContact', else: otherwise });
const account: GuardedField = { by: 'user.readAccount', else: 'null' };

/** Who may read which field of what is not public: the one source. A field of such an object must be named here. */
export const fieldMap = {
  Lead: {
    by: 'lead.read',
    open: [
      ...['id', 'reference', 'status', 'allowedStatuses', 'lostReason', 'source', 'course', 'courseRun', 'campus'],
      ...['owner', 'duplicateOf', 'duplicateCount', 'version', 'createdAt', 'updatedAt'],
      ...['contact', 'consents', 'notes', 'timeline'],
    ],
    guarded: { message: contact('null') },
  },
  LeadContact: {
    by: 'lead.read',
    open: ['visibility'],
    guarded: {
      firstName: contact('null'),
      lastName: contact('null'),
      email: contact('null'),
      phone: contact('null'),
      displayName: contact('masked'),
      displayEmail: contact('masked'),
      displayPhone: contact('masked'),
    },
  },
  Note: { by: 'lead.read', open: ['id', 'author', 'createdAt'], guarded: { body: contact('masked') } },
  Activity: {
    by: 'lead.read',
    open: ['id', 'kind', 'occurredAt', 'actor', 'title', 'outcome'],
    guarded: { detail: contact('null'), reason: contact('masked') },
    note: 'Of a reason only what a far end said is masked: it may repeat an address.',
  },
  Consent: {
    by: 'lead.read',
    open: ['id', 'purpose', 'granted', 'text', 'source', 'occurredAt', 'withdrawnAt'],
    guarded: {},
  },
  OwnRequest: {
    by: 'request.readOwn',
    open: ['id', 'reference', 'receivedAt', 'status', 'course', 'courseRun', 'campus'],
    guarded: {},
    note: 'Not what was typed: anybody can type the address of somebody else.',
  },
  OwnConsent: {
    by: 'request.readOwn',
    open: ['id', 'purpose', 'source', 'givenAt', 'withdrawnAt', 'renewable', 'text', 'request'],
    guarded: {},
  },
  LeadEvent: {
    by: 'lead.read',
    open: ['cursor', 'occurredAt', 'kind', 'leadId', 'subject', 'activity'],
    guarded: {},
    note: "Lead and entry are null once the lead is no longer the reader's to see; its id says which one left.",
  },
  User: {
    by: 'user.read',
    open: ['id', 'name', 'role', 'status', 'createdAt', 'permissions'],
    guarded: { email: account, lastLoginAt: account, sessions: account, twoFactor: account, agreement: account },
  },
  Session: {
    by: 'user.readAccount',
    open: ['id', 'address', 'createdAt', 'lastSeenAt', 'expiresAt', 'device', 'current'],
    guarded: {},
  },
  TwoFactor: {
    by: 'user.readAccount',
    open: ['enabled', 'required', 'enabledAt', 'recoveryCodesLeft'],
    guarded: {},
    note: 'The secret and the recovery codes are shown once, to whoever makes them.',
  },
  ApiKey: {
    by: 'apiKey.manage',
    open: [
      ...['id', 'name', 'kind', 'prefix', 'scopes', 'plan', 'allowedAddresses', 'createdAt', 'expiresAt'],
      ...['lastUsedAt', 'revokedAt', 'state', 'owner', 'usage'],
    ],
    guarded: {},
    note: 'The secret is shown once, to whoever makes the key; only its hash is kept.',
  },
  Setting: {
    by: 'setting.read',
    open: [...['id', 'key', 'group', 'kind', 'label', 'help', 'choices', 'value', 'isSet', 'updatedAt', 'updatedBy']],
    guarded: {},
    note: 'The value of a secret is null for everybody.',
  },
  AuditEvent: {
    by: 'audit.read',
    open: [
      ...['id', 'occurredAt', 'actor', 'source', 'action', 'subjectType', 'subjectId', 'changes', 'requestId', 'hash'],
    ],
    guarded: {},
  },
  AuditActor: { by: 'audit.read', open: ['kind', 'role', 'name', 'user', 'apiKey'], guarded: {} },
  FieldChange: { by: 'audit.read', open: ['path', 'before', 'after'], guarded: {} },
  Queue: {
    by: 'queue.read',
    open: [
      ...['id', 'name', 'label', 'paused', 'waiting', 'active', 'delayed', 'failed', 'completed'],
      ...['oldestWaitingSeconds', 'workers', 'jobs'],
    ],
    guarded: {},
  },
  QueueEvent: { by: 'queue.read', open: ['occurredAt', 'subject'], guarded: {} },
  Job: {
    by: 'queue.read',
    open: [
      ...['id', 'queueName', 'name', 'label', 'state', 'progress', 'attempts', 'maxAttempts', 'payload', 'result'],
      ...['error', 'skippedReason', 'subject', 'createdAt', 'runAt', 'finishedAt', 'requestId', 'canRetry'],
    ],
    guarded: {},
    note: 'Personal data in payload and error are masked for everybody.',
  },
  JobValue: { by: 'queue.read', open: ['name', 'value'], guarded: {} },
} as const satisfies Record<string, ObjectFields>;

type FieldMap = typeof fieldMap;
export type GuardedType = keyof FieldMap;
export type GuardedFieldPath = {
  [T in GuardedType]: `${T}.${keyof FieldMap[T]['guarded'] & string}`;
}[GuardedType];

export const fieldsOf = (type: GuardedType): ObjectFields => fieldMap[type];

/** Objects that hold nothing but what everybody may read. */
export const openTypes: readonly string[] = [
  ...[
    'Area',
    'Campus',
    'ConsentText',
    'Course',
    'CourseFacet',
    'CourseRun',
    'GeoPoint',
    'Money',
    'Site',
    'SiteFigures',
  ],
  'SyllabusUnit',
];

/** Objects that stand inside guarded ones alone, and are as open as the field that leads to them. */
export const partTypes: readonly string[] = [
  ...['ApiKeyUsage', 'ApiKeyUsageDay', 'ApiKeyOperationUsage', 'ApiKeyFieldUsage', 'Agreement'],
];

/** Objects that one root field hands to its caller, and nothing else leads to. */
export const answerTypes: readonly string[] = [
  ...['ApiKeyOptions', 'AuditExportPiece', 'AuditOptions', 'LeadReceipt', 'LoginChallenge', 'PasswordLink'],
  'TotpEnrolment',
];

/** Whether the principal may read a guarded field of objects in their reach. */
export function maySee(principal: Principal, field: GuardedFieldPath): boolean {
  const [type = '', name = ''] = field.split('.');
  const rule = fieldsOf(type as GuardedType).guarded[name];
  return rule !== undefined && can(principal, rule.by);
}
