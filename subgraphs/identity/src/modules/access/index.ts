export { AccessResolver } from './access.resolver';
