export { CONSENT_GIVEN } from './give-consent-again';
export { OwnRequestResolver } from './own-request.resolver';
export { CONSENT_WITHDRAWN } from './withdraw-consent';
