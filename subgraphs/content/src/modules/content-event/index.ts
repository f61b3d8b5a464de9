export { ContentEventResolver } from './content-event.resolver';
