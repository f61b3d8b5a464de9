export { PasswordResolver } from './password.resolver';
