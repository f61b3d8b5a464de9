import { isKind, kindName, planName } from '#lib/api-keys/words.ts';
import { roleName } from '#lib/auth/roles.ts';
import { isStatus, statusLabel } from '#lib/leads/status.ts';
import { isRole, isUserStatus, userStatusName } from '#lib/users/status.ts';
import { FIELDS } from './field-names';

/** Fields whose values are lists, written as JSON. */
const LISTS: ReadonlySet<string> = new Set(['allowedAddresses', 'scopes']);

/** The name of a field for people; of one that this page does not know, its own. */
export const fieldWords = (path: string): string => (Object.hasOwn(FIELDS, path) ? (FIELDS[path] ?? path) : path);

/** A value as the other pages say it; null when there is none. */
export function valueWords(type: string, path: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (path === 'role' && isRole(value)) return roleName(value);
  if (path === 'status' && type === 'User' && isUserStatus(value)) return userStatusName(value);
  if (path === 'status' && type === 'Lead' && isStatus(value)) return statusLabel(value);
  if (path === 'kind' && type === 'ApiKey' && isKind(value)) return kindName(value);
  if (path === 'plan' && type === 'ApiKey') return planName(value);
  if (LISTS.has(path)) return listWords(value);
  if (value === 'true') return 'Sí';
  return value === 'false' ? 'No' : value;
}

/** The log keeps the letters that were hashed, whatever they are: what is no list is shown as it stands. */
function listWords(value: string): string {
  try {
    const items: unknown = JSON.parse(value);
    if (!Array.isArray(items)) return value;
    return items.length === 0 ? 'Ninguna' : items.map(String).join(', ');
  } catch {
    return value;
  }
}
