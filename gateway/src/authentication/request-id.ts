import { newId } from '@cep/kit';

export const REQUEST_ID_HEADER = 'x-request-id';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The caller's id when it is a UUID, so that a proxy's or front end's lines join ours; anything else could forge log lines. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && uuid.test(header) ? header.toLowerCase() : newId();
}
