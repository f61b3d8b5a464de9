import type { Cookies } from '@sveltejs/kit';
import type { LoginChallengeKind } from '#lib/graphql/generated/graphql.ts';
import { https } from './https';

/** What a login still needs behind the right password. */
export interface Challenge {
  kind: LoginChallengeKind;
  token: string;
}

const NAME = 'cep_challenge';
/** Only the pages of the login see it; an address or a form's field would leave it in histories and logs. */
const SCOPE = { path: '/entrar', httpOnly: true, sameSite: 'strict' } as const;

const KINDS: readonly string[] = ['SECOND_FACTOR', 'ENROLMENT'] satisfies LoginChallengeKind[];
const isKind = (text: string): text is LoginChallengeKind => KINDS.includes(text);

export function keepChallenge(
  cookies: Pick<Cookies, 'set'>,
  { kind, token, expiresAt }: Challenge & { expiresAt: string },
): void {
  const maxAge = Math.max(0, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  cookies.set(NAME, `${kind}.${token}`, { ...SCOPE, secure: https, maxAge });
}

export function readChallenge(cookies: Pick<Cookies, 'get'>, wanted: LoginChallengeKind): Challenge | null {
  const text = cookies.get(NAME) ?? '';
  const dot = text.indexOf('.');
  const [kind, token] = [text.slice(0, Math.max(0, dot)), text.slice(dot + 1)];
  return isKind(kind) && kind === wanted && token !== '' ? { kind, token } : null;
}

export const dropChallenge = (cookies: Pick<Cookies, 'delete'>): void =>
  cookies.delete(NAME, { ...SCOPE, secure: https });
