import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, maskError } from '@cep/kit';
import { brief, rateLimitHeaders, Refused } from '../guard';
import { NO_STORE, refusalText, send, statusOf, typeFor } from './answer';

export interface RefusalContext {
  requestId: string;
  /** Of every answer, as name, value, name, value. */
  headers: string[];
  log: Logger;
}

/** Answers a request that failed before anything was executed: typed errors, what looking cost, and a status. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  { requestId, headers, log }: RefusalContext,
): void {
  const { errors, charge } = error instanceof Refused ? error : { errors: [error], charge: undefined };
  const shown = errors.map((one) => {
    const formatted = maskError(one, { requestId, log });
    return { ...formatted, message: brief(formatted.message) };
  });
  const status = statusOf(shown);
  headers.push('content-type', typeFor(request), 'cache-control', NO_STORE);
  if (charge) headers.push(...rateLimitHeaders(charge));
  if (status === 401) headers.push('www-authenticate', 'Bearer realm="CEP"');
  if (status === 405) headers.push('allow', 'POST');
  // What is left of a body too large is not worth reading.
  if (status === 413) headers.push('connection', 'close');
  send(response, status, refusalText(shown, charge), headers);
}
