import type { Role } from './principal';
import type { Scope } from './scopes';

/** Who may do one thing with one noun, and to which rows. */
export interface Grant {
  /** What is allowed, for the page of permissions. */
  says: string;
  to: Readonly<Partial<Record<Role, Scope>>>;
  /** Why, where the table of roles alone would not say so. */
  because?: string;
}

type Noun =
  | 'course'
  | 'lead'
  | 'request'
  | 'consent'
  | 'user'
  | 'account'
  | 'queue'
  | 'job'
  | 'content'
  | 'setting'
  | 'apiKey'
  | 'audit'
  | 'access';

const STAFF = ['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER'] as const satisfies readonly Role[];
const EVERYBODY = [...STAFF, 'STUDENT', 'PARTNER', 'WORKER', 'SYSTEM', 'PUBLIC'] as const satisfies readonly Role[];

/** The same reach for several roles. */
const each = (roles: readonly Role[], scope: Scope = 'all'): Partial<Record<Role, Scope>> =>
  Object.fromEntries(roles.map((role) => [role, scope]));

/** An advisor follows up their own leads, and picks from those that nobody has taken. */
const advisor = { ADVISOR: 'ownOrUnassigned' } as const;

/** Who may do what to which rows: the one source. Adding a permission is one line here. */
export const permissionMap = {
  'course.read': { says: 'Read what is published of the catalogue', to: each(EVERYBODY) },
  'course.readDraft': { says: 'Read drafts and archived courses', to: each([...STAFF, 'SYSTEM']) },
  'course.write': { says: 'Make and change courses and runs', to: each(['ADMIN', 'ACADEMIC_MANAGER']) },

  'lead.create': {
    says: 'Ask for information',
    to: each(EVERYBODY),
    because: 'Nobody could ask for information otherwise; whoever may not read leads gets a receipt and nothing else.',
  },
  'lead.read': {
    says: 'Read leads, their consents, notes and timeline',
    to: { ...each(['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'VIEWER', 'SYSTEM']), ...advisor },
  },
  'lead.readContact': {
    says: 'Read who a lead is and what was written',
    to: { ...each(['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'SYSTEM']), ...advisor },
    because: 'A viewer follows the figures, not the people.',
  },
  'lead.changeStatus': { says: 'Move a lead on', to: { ...each(['ADMIN']), ...advisor } },
  'lead.assign': {
    says: 'Put an advisor in charge of a lead',
    to: { ...each(['ADMIN']), ...advisor },
    because: 'An advisor takes what nobody has, and hands over what is theirs; then it is no longer theirs to see.',
  },
  'lead.addNote': { says: 'Write notes on a lead', to: { ...each(['ADMIN', 'MARKETING']), ...advisor } },

  'request.readOwn': {
    says: "Read the requests sent, and the consents given, with one's own address",
    to: { STUDENT: 'own' },
    because: 'Found by the confirmed address of the account; what was typed beside it is not shown.',
  },
  'consent.changeOwn': { says: "Take one's own consents back, and give them again", to: { STUDENT: 'own' } },

  'user.list': {
    says: 'List people by name and role',
    to: { ...each(STAFF, 'colleagues'), ...each(['ADMIN', 'SYSTEM']) },
    because: 'Colleagues know each other by name and role: a lead has an owner, a note an author.',
  },
  'user.read': {
    says: 'Read the name and role of a person',
    to: { ...each(STAFF, 'colleagues'), ...each(['ADMIN', 'SYSTEM']), STUDENT: 'own' },
    because: 'As for the list; everybody knows themselves.',
  },
  'user.readAccount': {
    says: 'Read address, last login, sessions and second factor of an account',
    to: { ...each([...STAFF, 'STUDENT'], 'own'), ADMIN: 'all' },
  },
  'user.manage': { says: 'Invite, close and change accounts of others', to: each(['ADMIN']) },
  'account.manage': {
    says: "Change one's own profile, password, second factor and sessions",
    to: each([...STAFF, 'STUDENT'], 'own'),
  },

  'queue.read': {
    says: 'Read queues and jobs; personal data in them are masked for everybody',
    to: each([...STAFF, 'SYSTEM']),
    because: 'Whoever answers a lead must see that its mail is late.',
  },
  'job.retry': { says: 'Try failed jobs again', to: each(['ADMIN', 'ADVISOR', 'SYSTEM']) },
  'queue.admin': { says: 'Open the queue monitor', to: each(['ADMIN']) },

  'setting.read': {
    says: 'Read settings; a secret only as set or not',
    to: each(['ADMIN', 'VIEWER', 'SYSTEM']),
    because: 'What is set is no secret among those who look after the centre; secrets are never read by anybody.',
  },
  'setting.write': { says: 'Change settings', to: each(['ADMIN']) },
  'apiKey.manage': { says: 'Make, change and end API keys', to: each(['ADMIN']) },
  'audit.read': { says: 'Read and export the audit log', to: each(['ADMIN']) },

  'content.follow': {
    says: 'Follow changes of the catalogue',
    to: each(['ADMIN', 'SYSTEM']),
    because: 'The gateway drops cached answers by it; it is no part of the API schema.',
  },
  'access.follow': {
    says: 'Ask whose a key is, and hear whose access ended',
    to: each(['SYSTEM']),
    because: 'The gateway alone; it is no part of the API schema.',
  },
} as const satisfies Record<`${Noun}.${string}`, Grant>;

export type Permission = keyof typeof permissionMap;
export const permissionNames = Object.keys(permissionMap) as readonly Permission[];
export const grantOf = (permission: Permission): Grant => permissionMap[permission];
