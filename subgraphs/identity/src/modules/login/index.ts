export { LoginResolver } from './login.resolver';
export { LOGIN_PRESETS } from './login-budgets';
