import type { Role } from '#lib/graphql/generated/graphql.ts';

/** The signed-in person, as pages need to know them. */
export interface Me {
  id: string;
  name: string;
  role: Role;
  permissions: string[];
}

/** The permissions that this application asks about; the server checks each again. */
export type Permission =
  | 'lead.read'
  | 'lead.readContact'
  | 'lead.changeStatus'
  | 'lead.assign'
  | 'lead.addNote'
  | 'queue.read'
  | 'queue.admin'
  | 'job.retry'
  | 'user.manage'
  | 'apiKey.manage'
  | 'setting.read'
  | 'setting.write'
  | 'audit.read';

export const can = (me: Me | null | undefined, permission: Permission): boolean =>
  me?.permissions.includes(permission) ?? false;
