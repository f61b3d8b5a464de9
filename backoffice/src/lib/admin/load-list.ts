import { isHttpError, redirect } from '@sveltejs/kit';

/** A cursor of another order, or of before an update, leads to the first page instead of an error. */
export async function orFirstPage<T>(loading: Promise<T>, after: string | null, firstPage: string): Promise<T> {
  return loading.catch((cause: unknown) => {
    if (after !== null && isHttpError(cause) && cause.body.code === 'INVALID_CURSOR') redirect(303, firstPage);
    throw cause;
  });
}
