export { ApiKeyUsageResolver } from './api-key-usage.resolver';
