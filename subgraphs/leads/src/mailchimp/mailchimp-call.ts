import { FinalFailure, PutOff } from '@cep/kit';
import { problemText, retryAfterMs } from './mailchimp-answer';

export interface MailchimpAccess {
  apiKey: string;
  /** Address of the API, without its version. */
  url: string;
  /** Longest wait for a whole answer. Its own limit is two minutes; a worker has better things to do than to wait for that. */
  timeoutMs?: number;
}

/** One request and its parsed answer; null where there is no content. */
export type Call = (
  method: 'PUT' | 'POST' | 'PATCH',
  path: string,
  body: object,
  signal: AbortSignal,
) => Promise<unknown>;

/** There is nobody and nothing of this address. */
export class Unknown extends FinalFailure {}

const TIMEOUT_MS = 8_000;
/** It allows ten connections at once and does not say for how long it refuses more. */
const BUSY_MS = 10_000;
const MAX_BODY = 256 * 1_024;

/**
 * How to talk to the Marketing API.
 * The call throws PutOff when it says «later», FinalFailure when it says why it will never do it (Unknown when it does not
 * know whom it is about), and an ordinary error
 * for all that may pass: a silence, a cut, a fault of its own, an answer that is not its.
 */
export function mailchimpCall({ apiKey, url, timeoutMs = TIMEOUT_MS }: MailchimpAccess): Call {
  const authorization = `Basic ${Buffer.from(`anystring:${apiKey}`).toString('base64')}`;
  return async (method, path, body, signal) => {
    const { status, retryAfter, text } = await exchange(
      `${url}/3.0${path}`,
      { signal, timeoutMs },
      {
        method,
        headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
      },
    );
    if (status === 204) return null;
    const json = parseJson(text);
    if (status >= 200 && status < 300 && json !== undefined) return json;
    const problem = json === undefined ? null : problemText(json);
    const reason = `Mailchimp respondió ${status}${problem ? `: ${problem}` : ' con algo que no es suyo.'}`;
    if (status === 429 || (status === 503 && retryAfter)) throw new PutOff(retryAfterMs(retryAfter) ?? BUSY_MS, reason);
    // Without its own words it may be anybody on the way who answers so.
    if (status === 404 && problem) throw new Unknown(reason);
    if (status >= 400 && status < 500 && status !== 408 && problem) throw new FinalFailure(reason);
    throw new Error(reason);
  };
}

interface Answer {
  status: number;
  retryAfter: string | null;
  text: string;
}

interface Patience {
  signal: AbortSignal;
  timeoutMs: number;
}

/** The whole answer, or an error: half of one is none. */
async function exchange(url: string, { signal, timeoutMs }: Patience, request: RequestInit): Promise<Answer> {
  const time = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.any([signal, time]) });
    const { status, headers, body } = response;
    return { status, retryAfter: headers.get('retry-after'), text: body ? await read(body) : '' };
  } catch (err) {
    if (signal.aborted) throw err;
    if (time.aborted) throw new Error(`Mailchimp no contestó en ${timeoutMs / 1_000} segundos.`, { cause: err });
    throw new Error(`No se pudo hablar con Mailchimp${codeOf(err)}.`, { cause: err });
  }
}

async function read(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the answer does not end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** « (ECONNREFUSED)», where there is such a code. */
function codeOf(err: unknown): string {
  const cause = err instanceof Error ? err.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
