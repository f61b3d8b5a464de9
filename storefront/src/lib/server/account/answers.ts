import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { CombinedError } from '@urql/svelte';
import { type AccountAnswer, type AccountFault, toAccountFaults } from '#lib/account/answer.ts';
import { GraphError } from '#lib/graphql/ask.ts';
import { logFault } from '../log.ts';

const OURS = 'No hemos podido hacerlo por un fallo nuestro. Inténtalo otra vez dentro de un minuto o llámanos';
const BUSY = 'Has hecho muchas peticiones seguidas. Espera unos minutos y vuelve a intentarlo';

interface GraphFault {
  field: readonly string[] | null;
  message: string;
  code: string;
}

/** How one form answers when it did not succeed. */
export interface FormShape {
  form: string;
  /** What was typed, to stand there again; never a password. */
  values?: Record<string, string>;
  /** Fields of the graph and their names in the form. */
  names: Readonly<Record<string, string>>;
}

/** What was wrong, as the graph says it. */
export function refused(errors: readonly GraphFault[], shape: FormShape): ActionFailure<AccountAnswer> {
  const tooMany = errors.some(({ code }) => code === 'TOO_MANY_ATTEMPTS');
  return faulty(toAccountFaults(errors, shape.names), shape, tooMany ? 429 : 422);
}

/** What was wrong, as this site found it. */
export function faulty(
  faults: AccountFault[],
  { form, values = {} }: FormShape,
  status = 422,
): ActionFailure<AccountAnswer> {
  return fail(status, { form, values, faults, trouble: null });
}

/** No answer, or none that says what was wrong. */
export function failed(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  error: CombinedError | undefined,
  { form, values = {} }: FormShape,
): ActionFailure<AccountAnswer> {
  const { requestId } = event.locals;
  const cause = error ? new GraphError(error) : new Error('Neither a result nor errors');
  const busy = cause instanceof GraphError && cause.codes.includes('RATE_LIMITED');
  logFault(requestId, event.url.pathname, cause);
  const trouble = { message: busy ? BUSY : OURS, requestId };
  return fail(busy ? 429 : 503, { form, values, faults: [], trouble });
}

/** A field as it was typed. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
