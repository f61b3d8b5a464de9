import type { IncomingMessage } from 'node:http';
import { CodedError } from '@cep/kit';

/** Headers that a page of another site cannot send without asking first. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

export function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.startsWith('application/json') === true;
}

/**
 * A POST of JSON, and anything with a header of `PREFLIGHTED`, no browser sends for another site without asking.
 * @throws CodedError BAD_REQUEST for what a form or an image of another site could send.
 */
export function refuseForged(request: IncomingMessage): void {
  if (request.method === 'POST' && isJson(request)) return;
  if (request.method === 'GET' && PREFLIGHTED.some((name) => request.headers[name])) return;
  throw new CodedError(
    'BAD_REQUEST',
    request.method === 'GET'
      ? 'Podría venir de otra web (CSRF): añade la cabecera apollo-require-preflight, o pide por su identificador.'
      : 'Podría venir de otra web (CSRF): envía el cuerpo como application/json.',
  );
}
