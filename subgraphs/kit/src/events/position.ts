import { CodedError } from '../errors';

/**
 * A place in a log. Events are ordered by the transaction that wrote them and, inside it, by sequence:
 * the one order that a reader below the snapshot horizon sees complete.
 */
export interface Position {
  txid: bigint;
  seq: bigint;
}

export const START: Position = { txid: 0n, seq: 0n };

export function isAfter(a: Position, b: Position): boolean {
  return a.txid > b.txid || (a.txid === b.txid && a.seq > b.seq);
}

export function encodePosition(source: string, position: Position): string {
  return Buffer.from(`event:${source}:${position.txid}:${position.seq}`).toString('base64url');
}

/** @throws CodedError INVALID_CURSOR when the text is not a cursor of this log. */
export function decodePosition(source: string, cursor: string): Position {
  const [kind, name, txid, seq] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (kind !== 'event' || name !== source || !isDigits(txid) || !isDigits(seq)) {
    throw new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista. Vuelve a cargarla desde el principio.', {
      field: ['after'],
    });
  }
  return { txid: BigInt(txid), seq: BigInt(seq) };
}

function isDigits(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,19}$/.test(text);
}
