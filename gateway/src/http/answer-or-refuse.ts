import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@cep/kit';
import { REQUEST_ID_HEADER, requestIdOf } from '../authentication';
import type { OriginPolicy } from './cors';
import { sendRefusal } from './refusal';

export interface EntranceOptions {
  origins: OriginPolicy;
  /** On every answer, as name, value, name, value. */
  headers: readonly string[];
  log: Logger;
}

/** What every answer to one request carries. */
export interface Reply {
  requestId: string;
  /** As name, value, name, value; an answer may add to them. */
  headers: string[];
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** An entrance to the graph: it answers, and whatever `answer` throws is sent as a refusal. */
export function answerOrRefuse(
  { headers, origins, log }: EntranceOptions,
  answer: (request: IncomingMessage, response: ServerResponse, reply: Reply) => Promise<void>,
): RequestListener {
  const headersFor = (request: IncomingMessage, requestId: string): string[] => [
    ...headers,
    REQUEST_ID_HEADER,
    requestId,
    'vary',
    'origin, accept',
    ...origins.headersFor(request),
  ];
  return (request, response) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    answer(request, response, { requestId, headers: headersFor(request, requestId) }).catch((error: unknown) => {
      // Whoever went away before the end of the request waits for no answer.
      if (request.destroyed && !request.complete) return;
      sendRefusal(request, response, error, { requestId, headers: headersFor(request, requestId), log });
    });
  };
}
