import type { JsonValue } from '@cep/kit';

/** One changed field, as the audit log reads it in the payload of an event. */
export type Change = { path: string; before: JsonValue; after: JsonValue };

/** Texts of a course can be long; that they changed, and how they begin, is what an audit needs. */
const MAX_TEXT = 500;

/** Which of the fields differ between two states of a thing. */
export function changesBetween<T extends object>(before: T, after: T, paths: readonly (keyof T & string)[]): Change[] {
  return paths
    .map((path) => ({ path, before: told(before[path]), after: told(after[path]) }))
    .filter(({ path }) => JSON.stringify(before[path as keyof T]) !== JSON.stringify(after[path as keyof T]));
}

function told(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MAX_TEXT);
}
