export { LoginResolver } from './login.resolver';
export { hashPassword, warmUpPasswords } from './password';
