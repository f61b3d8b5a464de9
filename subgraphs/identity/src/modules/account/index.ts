export { AccountResolver } from './account.resolver';
