import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { badCode, challengeEnded, tooManyAttempts } from '../../shared';
import { LoginChallengeKind, tryChallenge, useUpChallenge } from '../challenge';
import { proveSecondFactor } from '../second-factor';
import { actingAs, welcome } from '../session';
import type { CompleteLoginInput, CompleteLoginPayload } from './login.types';

/** The second step of a login: a code of the app or a recovery code opens the session. */
export async function completeLogin(ctx: IdentityContext, input: CompleteLoginInput): Promise<CompleteLoginPayload> {
  const user = await tryChallenge(ctx, input.challengeToken, LoginChallengeKind.SECOND_FACTOR);
  if (!user) return { user: null, errors: [challengeEnded()] };
  const proof = await proveSecondFactor(ctx, user, input.code);
  if (proof.state === 'wait') return { user: null, errors: [tooManyAttempts(proof.seconds)] };
  if (proof.state === 'wrong') return { user: null, errors: [badCode()] };
  const first = await inTransaction(actingAs(ctx, user, null), (tx) =>
    useUpChallenge(tx.manager, input.challengeToken),
  );
  if (!first || !(await welcome(ctx, user))) return { user: null, errors: [challengeEnded()] };
  return { user, errors: [] };
}
