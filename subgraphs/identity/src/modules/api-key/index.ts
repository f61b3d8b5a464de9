export { ApiKey } from './api-key.entity';
export { ApiKeyConnectionResolver, ApiKeyResolver } from './api-key.resolver';
export { ApiKeyVerdict } from './api-key-verdict.type';
export { judgeApiKey } from './judge-api-key';
