import { CodedError } from '../errors';

export type CursorValue = string | number | null;

/** Opaque place in one list: the sort values of a row. `listKey` names list and order, so that a cursor fits no other. */
export function encodeCursor(listKey: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([listKey, ...values])).toString('base64url');
}

/** @throws CodedError INVALID_CURSOR when the text is no cursor, or one of another list or order. */
export function decodeCursor(listKey: string, cursor: string): CursorValue[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed[0] === listKey && parsed.slice(1).every(isCursorValue)) return parsed.slice(1);
  } catch {
    // Falls through: the same answer for every kind of wrong text.
  }
  throw new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista. Vuelve a cargarla desde el principio.', {
    field: ['after'],
  });
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
