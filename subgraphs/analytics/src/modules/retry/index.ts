export { performRetries } from './perform-retries';
export { RetryResolver } from './retry.resolver';
