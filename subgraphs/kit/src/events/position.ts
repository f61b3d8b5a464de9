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
  if (kind !== 'event' || name !== source || !fits(txid, MAX_TXID) || !fits(seq, MAX_SEQ)) throw notOfThisLog();
  return { txid: BigInt(txid), seq: BigInt(seq) };
}

export function notOfThisLog(): CodedError {
  return new CodedError('INVALID_CURSOR', 'El cursor no es de esta lista. Vuelve a cargarla desde el principio.', {
    field: ['after'],
  });
}

/** What PostgreSQL's xid8 and bigint hold: anything more it would refuse with an error of its own. */
const MAX_TXID = 2n ** 64n - 1n;
const MAX_SEQ = 2n ** 63n - 1n;

function fits(text: string | undefined, max: bigint): text is string {
  return text !== undefined && /^\d{1,20}$/.test(text) && BigInt(text) <= max;
}
