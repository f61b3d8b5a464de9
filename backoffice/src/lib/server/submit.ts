import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ActionFailure, fail, redirect } from '@sveltejs/kit';
import { loginPath } from '#lib/auth/return-path.ts';
import type { FormAnswer, Problem } from '#lib/forms/answer.ts';
import { type GatewayAnswer, GatewayDown } from './gateway';

/** One form as it came. */
export interface Submitted {
  /** Its name, as the page's ActionForm has it. */
  form: string;
  /** What was typed, to be shown again: no secrets. */
  values?: Record<string, string>;
  /** Names of its fields; a fault of anything else is told above the form. Those of `values` when left out. */
  fields?: readonly string[];
}

interface GraphProblem {
  field?: readonly string[] | null;
  message: string;
  code?: string;
}

export type Sent<P> = { payload: P; setCookies: string[]; failure: null } | Refused;
interface Refused {
  payload: null;
  /** Codes of the faults, for what an action does about some of them. */
  codes: string[];
  failure: ActionFailure<FormAnswer>;
}

const DOWN = 'Ahora mismo el servidor de datos no responde. Vuelve a intentarlo en un momento.';

/** Answers a form that was carried out. */
export const done = (form: string, notice: string | null = null): FormAnswer => ({
  form,
  notice,
  problems: [],
  values: {},
  requestId: null,
});

/** Answers a form that somebody has to look at again. */
export function refuse(
  { form, values = {} }: Submitted,
  problems: Problem[],
  { status = 400, requestId = null }: { status?: number; requestId?: string | null } = {},
): ActionFailure<FormAnswer> {
  return fail(status, { form, problems, values, notice: null, requestId });
}

/**
 * Sends the change that a form asks for. `payload` is there when the graph carried it out; else return `failure` from
 * the action. Whoever is no longer logged in goes to the login and comes back.
 */
export async function submit<T, V, P extends { errors: readonly GraphProblem[] }>(
  { locals, url }: { locals: App.Locals; url: URL },
  submitted: Submitted,
  document: TypedDocumentNode<T, V>,
  variables: V,
  payloadOf: (data: T) => P | null | undefined,
): Promise<Sent<P>> {
  const answer = await locals.gateway.run(document, variables).catch((cause: unknown) => {
    if (cause instanceof GatewayDown) return null;
    throw cause;
  });
  if (!answer) return refusal(submitted, [{ message: DOWN, code: 'TIMEOUT' }], 503, locals.requestId);
  const payload = answer.data && payloadOf(answer.data);
  if (!payload) return broken(answer, submitted, url);
  if (payload.errors.length === 0) return { payload, setCookies: answer.setCookies, failure: null };
  return refusal(submitted, payload.errors, payload.errors.some(isTooMany) ? 429 : 400, null);
}

const isTooMany = ({ code }: GraphProblem): boolean => code === 'TOO_MANY_ATTEMPTS';

function broken<T>(answer: GatewayAnswer<T>, submitted: Submitted, url: URL): Refused {
  const [first] = answer.errors;
  if (first?.code === 'UNAUTHENTICATED') redirect(303, loginPath(url.pathname, 'sesion'));
  const problem = first ?? { message: DOWN, code: 'INTERNAL_SERVER_ERROR' };
  return refusal(submitted, [problem], problem.code === 'RATE_LIMITED' ? 429 : 500, answer.requestId);
}

function refusal(
  submitted: Submitted,
  errors: readonly GraphProblem[],
  status: number,
  requestId: string | null,
): Refused {
  const known = new Set(submitted.fields ?? Object.keys(submitted.values ?? {}));
  const problems = errors.map(({ field, message }) => {
    const name = field?.at(-1);
    return { name: name !== undefined && known.has(name) ? name : null, message };
  });
  return {
    payload: null,
    codes: errors.flatMap(({ code }) => code ?? []),
    failure: refuse(submitted, problems, { status, requestId }),
  };
}

/** A text of a form as it was typed; empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
