import { copySetCookies } from '@cep/ui/session';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { returnPath } from '#lib/auth/return-path.ts';
import { isStaff } from '#lib/auth/roles.ts';
import type { Role } from '#lib/graphql/generated/graphql.ts';
import { dropChallenge } from './challenge';
import { endSession } from './end-session';

/**
 * Lets somebody in whose login the graph has accepted: their session goes to the browser, and they to the page they
 * wanted. It returns for whoever has no business here, a student: their session is ended again.
 */
export async function enter(
  event: Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'>,
  role: Role,
  setCookies: readonly string[],
): Promise<void> {
  const { cookies, url } = event;
  dropChallenge(cookies);
  copySetCookies(cookies, setCookies);
  if (isStaff(role)) redirect(303, returnPath(url.searchParams.get('volver')));
  await endSession(event);
}

/** One text whatever was wrong: which part it was is nobody's business. */
export const REFUSED = 'El correo o la contraseña no son correctos.';
