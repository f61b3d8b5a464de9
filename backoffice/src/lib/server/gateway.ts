import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { error, redirect } from '@sveltejs/kit';
import { type DocumentNode, Kind, print } from 'graphql';
import { loginPath } from '#lib/auth/return-path.ts';

export interface GatewayError {
  message: string;
  code: string;
}
export interface GatewayAnswer<T> {
  data: T | null;
  errors: GatewayError[];
  setCookies: string[];
  requestId: string;
}

/** The gateway did not answer, or not with GraphQL. */
export class GatewayDown extends Error {
  override name = 'GatewayDown';
}

export interface GatewayOptions {
  url: string;
  requestId: string;
  /** Read before each request: a renewed session counts from then on. */
  cookies: () => string;
  clientIp: string;
  userAgent: string | null;
  /** The page that asks, to come back to it after a login. */
  page: string;
}

export interface GatewayRequests {
  /** One operation as the caller of this page. Throws GatewayDown when there is no answer. */
  run<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<GatewayAnswer<T>>;
  /** The same for a page: what cannot be shown becomes the error page or the login. */
  load<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T>;
}

const TIMEOUT_MS = 15_000;

const printed = new WeakMap<DocumentNode, { query: string; operationName: string | undefined }>();

function textOf(document: DocumentNode): { query: string; operationName: string | undefined } {
  const known = printed.get(document);
  if (known) return known;
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const text = { query: print(document), operationName: operation?.name?.value };
  printed.set(document, text);
  return text;
}

/** The graph for one request of one person. */
export function gatewayFor(options: GatewayOptions): GatewayRequests {
  const run: GatewayRequests['run'] = async (document, variables) => {
    const response = await fetch(options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': options.requestId,
        'x-forwarded-for': options.clientIp,
        cookie: options.cookies(),
        ...(options.userAgent ? { 'user-agent': options.userAgent } : {}),
      },
      body: JSON.stringify({ ...textOf(document), variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new GatewayDown('The gateway does not answer.', { cause });
    });
    return readAnswer(response, options.requestId);
  };
  return {
    run,
    async load(document, variables) {
      const answer = await run(document, variables).catch((cause: unknown) => {
        throw cause instanceof GatewayDown ? unavailable(options.requestId) : cause;
      });
      const [first] = answer.errors;
      if (first) return refuse(first, answer.requestId, options.page);
      if (answer.data === null) throw unavailable(answer.requestId);
      return answer.data;
    },
  };
}

interface RawAnswer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

async function readAnswer<T>(response: Response, requestId: string): Promise<GatewayAnswer<T>> {
  const raw = (await response.json().catch(() => null)) as RawAnswer<T> | null;
  if (raw === null || (raw.data === undefined && !raw.errors)) {
    throw new GatewayDown(`The gateway answered ${response.status} without GraphQL.`);
  }
  return {
    data: raw.data ?? null,
    errors: (raw.errors ?? []).map(({ message, extensions }) => ({
      message,
      code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    })),
    setCookies: response.headers.getSetCookie(),
    requestId: raw.errors?.[0]?.extensions?.requestId ?? response.headers.get('x-request-id') ?? requestId,
  };
}

/** What the graph says to a field it does not have. */
export const NOT_INSTALLED = 'GRAPHQL_VALIDATION_FAILED';

const STATUS: Record<string, number> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 400,
  SUBGRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

function refuse({ code, message }: GatewayError, requestId: string, page: string): never {
  if (code === 'UNAUTHENTICATED') redirect(303, loginPath(page, 'sesion'));
  // A subgraph left out of the configuration takes its fields along.
  if (code === NOT_INSTALLED) error(404, { message: 'Esta parte no está instalada en este centro.', code, requestId });
  error(STATUS[code] ?? 500, { message, code, requestId });
}

function unavailable(requestId: string): unknown {
  try {
    error(503, {
      message: 'El servidor de datos no responde. Vuelve a intentarlo en un momento.',
      code: 'SUBGRAPH_UNAVAILABLE',
      requestId,
    });
  } catch (thrown) {
    return thrown;
  }
}
