export {
  createAuthenticator,
  isAnonymous,
  type AuthenticationOptions,
  type Authenticator,
  type Session,
  type SessionState,
} from './authenticate';
export { REQUEST_ID_HEADER, requestIdOf } from './request-id';
export { followAccess } from './follow-access';
export { Revocations } from './revocations';
