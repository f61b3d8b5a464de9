import type { IncomingMessage } from 'node:http';
import { CodedError } from '@cep/kit';
import { z } from 'zod';
import { type Guard, persistedId } from '../guard';

/** One operation as it was asked for, its text found when it came by its id. */
export interface GraphRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** It came by the id of a document of our own. */
  byId: boolean;
}

const record = z.record(z.string(), z.unknown());
const bodySchema = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: record.nullish(),
  extensions: record.nullish(),
  documentId: z.string().nullish(),
});

type Texts = Pick<Guard['trusted'], 'textOf'>;

/** @throws CodedError BAD_USER_INPUT, PERSISTED_QUERY_NOT_FOUND */
export function readPosted(body: string, trusted: Texts): GraphRequest {
  return resolve(parseJson(body, 'El cuerpo de la petición'), trusted);
}

/** @throws CodedError BAD_USER_INPUT, PERSISTED_QUERY_NOT_FOUND */
export function readUrl(url: string, trusted: Texts): GraphRequest {
  const asked = new URL(url, 'http://gateway').searchParams;
  const json = (name: string): unknown => {
    const text = asked.get(name);
    return text === null || text === '' ? undefined : parseJson(text, name);
  };
  const [query, operationName, documentId] = ['query', 'operationName', 'documentId'].map(
    (name) => asked.get(name) ?? undefined,
  );
  return resolve(
    { query, operationName, documentId, variables: json('variables'), extensions: json('extensions') },
    trusted,
  );
}

/** Whether a GET asks the graph; without a question it is a person who looks around. */
export function asksGraph({ url = '' }: IncomingMessage): boolean {
  return /[?&](query|documentId|extensions)=/.test(url);
}

function resolve(body: unknown, trusted: Texts): GraphRequest {
  if (Array.isArray(body)) throw badRequest('Envía las operaciones de una en una: no se admiten lotes.');
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) throw malformed(parsed.error);
  const { query, operationName, variables, extensions, documentId } = parsed.data;
  const id = documentId ?? persistedId(extensions);
  const text = query ?? (id === undefined ? undefined : trusted.textOf(id));
  if (!text) throw id === undefined ? malformed() : unknownId();
  return {
    query: text,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    byId: !query,
  };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CodedError('BAD_USER_INPUT', `${what} no es JSON válido.`, { cause });
  }
}

function malformed(fault?: z.ZodError): CodedError {
  return new CodedError(
    'BAD_USER_INPUT',
    'Envía un objeto JSON con query y, si hace falta, operationName y variables.',
    {
      field: fault?.issues[0]?.path.map(String) ?? ['query'],
    },
  );
}

/** The code by which clients know to send the text. */
function unknownId(): CodedError {
  return new CodedError('PERSISTED_QUERY_NOT_FOUND', 'No hay ninguna consulta con ese identificador.');
}

function badRequest(message: string): CodedError {
  return new CodedError('BAD_REQUEST', message);
}
