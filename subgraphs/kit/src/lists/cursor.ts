import { z } from 'zod';
import { isUuid } from '../data/is-uuid';
import { CodedError } from '../errors';

export type CursorValue = string | number | null;

const DATE_OR_TIME =
  /^(?!0000)(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?))?$/;
const calendarDay = z.iso.date();
const timeOfDay = z.iso.time();

/**
 * What a value of a cursor may be. Anybody can write a cursor by hand: what PostgreSQL could not read as the type of its
 * column must not reach a statement, where it would fail.
 */
export const cursorValue = {
  uuid: z.string().refine(isUuid),
  text: z.string().refine((text) => !text.includes('\0')),
  integer: z.int(),
  /** A day or a moment, as JavaScript or PostgreSQL write it. */
  instant: z.string().refine(isInstant),
} as const;

function isInstant(text: string): boolean {
  if (text === 'infinity' || text === '-infinity') return true;
  const [, day, time] = DATE_OR_TIME.exec(text) ?? [];
  return calendarDay.safeParse(day).success && (time === undefined || timeOfDay.safeParse(time).success);
}

/** Opaque place in one list: the sort values of a row. `listKey` names list and order, so that a cursor fits no other. */
export function encodeCursor(listKey: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([listKey, ...values])).toString('base64url');
}

type Values<Kinds extends readonly z.ZodType<CursorValue>[]> = { [Index in keyof Kinds]: z.output<Kinds[Index]> };

/**
 * @param kinds of the values, one each; they are checked, and handed over as they are
 * @throws CodedError INVALID_CURSOR when the text is no cursor, or one of another list or order, or holds other values.
 */
export function decodeCursor<const Kinds extends readonly z.ZodType<CursorValue>[]>(
  listKey: string,
  cursor: string,
  kinds: Kinds,
): Values<Kinds> {
  const [key, ...values] = parse(cursor);
  if (key === listKey && areOf(kinds, values)) return values;
  throw new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista. Vuelve a cargarla desde el principio.', {
    field: ['after'],
  });
}

function areOf<Kinds extends readonly z.ZodType<CursorValue>[]>(
  kinds: Kinds,
  values: unknown,
): values is Values<Kinds> {
  if (!Array.isArray(values) || values.length !== kinds.length) return false;
  return kinds.every((kind, index) => kind.safeParse(values[index]).success);
}

/** Nothing for a text that is no cursor: whatever is wrong with it, the answer is the same. */
function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
