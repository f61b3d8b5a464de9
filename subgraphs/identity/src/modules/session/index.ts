export { revokeSessions } from './revoke-session';
export { RefreshToken } from './refresh-token.entity';
export { Session } from './session.entity';
export { SessionConnectionResolver, SessionResolver, UserSessionsResolver } from './session.resolver';
export { actingAs } from './token-holder';
export { welcome } from './welcome';
