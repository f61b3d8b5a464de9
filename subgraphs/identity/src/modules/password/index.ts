export { hashPassword, isTooLong, MAX_PASSWORD_BYTES, verifyPassword, warmUpPasswords } from './hash-password';
export { PasswordResolver } from './password.resolver';
export { PasswordLinkPurpose } from './password.types';
export { linkOfId, makePasswordLink, type OpenLink } from './password-link';
export { minPasswordLength, passwordFault } from './password-policy';
export { provePassword, type PasswordProof } from './prove-password';
