export { ApiKey } from './api-key.entity';
export { type ApiKeyLoader, apiKeyLoader } from './api-key.loader';
export { PLANS } from './api-key.options';
export { apiKeyReferences } from './api-key.reference';
export { ApiKeyConnectionResolver, ApiKeyResolver } from './api-key.resolver';
export { ApiKeyVerdict } from './api-key-verdict.type';
export { judgeApiKey } from './judge-api-key';
