export { Lead } from './lead.type';
