/** How a request ended for the one who sent it. */
export type Ending =
  /** An answer with data. */
  | 'data'
  /** A GraphQL error with a code. */
  | 'typed'
  /** An answer that is none: another body, an error without a code. */
  | 'untyped'
  /** Nobody there, or the line cut. */
  | 'unreachable'
  /** No answer within the time a person waits. */
  | 'hung';

export interface Answer {
  ending: Ending;
  tookMs: number;
  code?: string;
  data?: Record<string, unknown>;
}

/** Far above what is promised, so that a late answer is measured and not cut off. */
const GIVE_UP_MS = 20_000;

/** One request to the graph. Never throws: how it ended is the answer. */
export async function ask(
  gateway: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const started = performance.now();
  const tookMs = (): number => Math.round(performance.now() - started);
  try {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    return { ...read(await response.text()), tookMs: tookMs() };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { ending: late ? 'hung' : 'unreachable', tookMs: tookMs() };
  }
}

function read(text: string): Omit<Answer, 'tookMs'> {
  let body: { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: unknown } }[] };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    return { ending: 'untyped' };
  }
  const error = body.errors?.[0];
  if (!error) return body.data ? { ending: 'data', data: body.data } : { ending: 'untyped' };
  const code = error.extensions?.code;
  return typeof code === 'string' ? { ending: 'typed', code } : { ending: 'untyped' };
}
