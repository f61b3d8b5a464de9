export { handOverTokens, openSession } from './open-session';
export { RefreshToken } from './refresh-token.entity';
export { Session } from './session.entity';
export { badCredentials, IdentityError, invalid, missing, tooManyAttempts } from './session.errors';
export { LoginInput, LoginPayload } from './session.payloads';
export { SessionResolver } from './session.resolver';
export { actingAs } from './token-holder';
