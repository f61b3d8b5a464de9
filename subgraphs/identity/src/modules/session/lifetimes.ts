const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** All in seconds. */
export { ACCESS_TOKEN_SECONDS as ACCESS_SECONDS } from '@cep/kit';
export const REFRESH_SECONDS = 7 * DAY;
/** However often it is renewed, a login ends after this long. */
export const SESSION_SECONDS = 30 * DAY;
/**
 * Two pages of one browser may renew at the same moment, and a page left early never sees its new cookie:
 * for this long a token that was just exchanged is taken once more instead of being held for stolen.
 */
export const GRACE_SECONDS = 10;
