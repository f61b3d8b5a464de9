import { CodedError } from './coded-error';

/** PostgreSQL's own: shutting down, starting, connection lost. */
const goneStates = ['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006'];
/** Disk full, memory full, no connection left, a file that cannot be read or written. */
const spentStates = ['53100', '53200', '53300', '58030'];
const awayStates = new Set([...goneStates, ...spentStates]);
/** A statement or a wait for a lock that took too long, or a transaction that was left idle. */
const lateStates = new Set(['57014', '55P03', '25P03', '40P01']);
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN']);

/** What pg and ioredis say in words alone. */
const awayWords =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Connection is closed|Driver not Connected|the data source is not connected|Cannot use a pool after calling end)/;
const lateWords = /^(Query read timeout|Command timed out)/;

/**
 * The typed error for an engine (database, queues) that is away or too slow: nobody's fault, worth trying again.
 * Null for anything else.
 */
export function outageOf(error: unknown): CodedError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const code = (cause as { code?: unknown }).code;
    const name = cause.name === 'MaxRetriesPerRequestError';
    if (name || awayWords.test(cause.message) || isIn(awayStates, code) || isIn(networkCodes, code)) {
      return new CodedError(
        'SUBGRAPH_UNAVAILABLE',
        'Una parte del servicio no responde ahora mismo. Vuelve a intentarlo en unos segundos.',
        { cause: error },
      );
    }
    if (lateWords.test(cause.message) || isIn(lateStates, code)) {
      return new CodedError('TIMEOUT', 'Esto está tardando demasiado. Vuelve a intentarlo en unos segundos.', {
        cause: error,
      });
    }
  }
  return null;
}

function isIn(codes: ReadonlySet<string>, code: unknown): boolean {
  return typeof code === 'string' && codes.has(code);
}
