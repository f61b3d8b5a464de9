export { LoginResolver } from './login.resolver';
