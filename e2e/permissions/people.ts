import { issueAccessToken, newId, type Principal, type Role } from '@cep/kit';
import { TEST_SECRET } from '@cep/kit/testing';

/** All that knock at the gateway; SYSTEM is the product itself. */
export const callers = [
  'PUBLIC',
  'STUDENT',
  'PARTNER',
  'WORKER',
  'ADMIN',
  'ACADEMIC_MANAGER',
  'MARKETING',
  'ADVISOR',
  'VIEWER',
] as const satisfies readonly Role[];
export type Caller = (typeof callers)[number];

export interface Person {
  role: Caller;
  id: string;
  headers: Record<string, string>;
}

/** Keys have no login: their tokens are a student's until the transport, which knows them by this id, says whose they are. */
export const keyPrincipals: ReadonlyMap<string, Principal> = new Map(
  (['PARTNER', 'WORKER'] as const).map((role) => {
    const userId = newId();
    return [userId, { role, userId, sessionId: null, name: `Clave ${role}` }];
  }),
);

/** Somebody with a role and the headers that prove it. `email` is a student's confirmed address. */
export async function person(role: Caller, userId: string, email: string): Promise<Person> {
  if (role === 'PUBLIC') return { role, id: '', headers: {} };
  const key = [...keyPrincipals.values()].find((principal) => principal.role === role)?.userId;
  const id = key ?? userId;
  const subject = {
    userId: id,
    sessionId: newId(),
    role: key ? 'STUDENT' : role,
    name: `Prueba ${role}`,
    ...(role === 'STUDENT' ? { email } : {}),
  };
  return { role, id, headers: { authorization: `Bearer ${await issueAccessToken(subject, TEST_SECRET)}` } };
}
