import { CodedError } from '@cep/kit';

/** Names under which people try it, and the shape of our keys under any name. */
const NAMED = /[?&](?:api[-_]?key|access[-_]?token|authorization|token|key)=/i;
const KEY = /cep_[pw]k_[\w-]{8}/;

/** Addresses end up in logs, histories and caches: a key in one is refused, whether it is good or not. @throws CodedError BAD_REQUEST */
export function refuseKeyInUrl(url: string): void {
  if (!url.includes('?')) return;
  if (NAMED.test(url) || KEY.test(url))
    throw new CodedError(
      'BAD_REQUEST',
      'La clave no puede ir en la dirección: envíala en la cabecera Authorization: Bearer <clave>.',
    );
}
