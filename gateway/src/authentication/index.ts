export {
  bearerToken,
  createAuthenticator,
  isAnonymous,
  type AuthenticationOptions,
  type Authenticator,
  type Session,
  type SessionState,
  userAgentOf,
} from './authenticate';
export { REQUEST_ID_HEADER, requestIdOf } from './request-id';
export { ApiKeys, type KeyHolder } from './api-keys';
export { clientIpOf } from './client-ip';
export { followAccess } from './follow-access';
export { refuseKeyInUrl } from './key-in-url';
export { Revocations } from './revocations';
