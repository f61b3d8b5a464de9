import { date, dateTime } from '@cep/ui/format';
import { isKind, kindName, planName } from '#lib/api-keys/words.ts';
import { roleName } from '#lib/auth/roles.ts';
import { isStatus, statusLabel } from '#lib/leads/status.ts';
import { isRole, isUserStatus, userStatusName } from '#lib/users/status.ts';
import { FIELDS } from './field-names';

/** Fields whose values are lists, written as JSON. */
const LISTS: ReadonlySet<string> = new Set(['allowedAddresses', 'scopes']);
const DAYS: ReadonlySet<string> = new Set(['endsOn', 'startsOn']);
/** Jobs count theirs in milliseconds since 1970. */
const MOMENTS: ReadonlySet<string> = new Set(['agreedAt', 'expiresAt', 'failedUntil', 'finishedOn', 'revokedAt']);

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
  if (DAYS.has(path)) return momentWords(value, date);
  if (MOMENTS.has(path)) return momentWords(value, dateTime);
  if (value === 'true') return 'Sí';
  return value === 'false' ? 'No' : value;
}

/** What is no moment is shown as it stands. */
function momentWords(value: string, words: (moment: Date) => string): string {
  const moment = new Date(/^\d{12,}$/.test(value) ? Number(value) : value);
  return Number.isNaN(moment.getTime()) ? value : words(moment);
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
