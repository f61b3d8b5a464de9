export { makeChallenge, tryChallenge, useUpChallenge, whoseChallenge } from './login-challenge';
export { LoginChallenge, LoginChallengeKind } from './login-challenge.type';
