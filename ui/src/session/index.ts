/** For the servers of the front ends: the session in the browser's cookies, its renewal and its end. Holds no component. */
export { copySetCookies, dropSession, gatewayCookies, type SessionTokens, sessionTokens } from './cookies';
export { resolveSession, type SessionVisit } from './resolve-session';
