export { type AgreementLoader, agreementLoader } from './agreement.loader';
export { AgreementResolver } from './agreement.resolver';
export { AgreementInput } from './agreement.types';
export { checkAgreement } from './check-agreement';
export { agreementFacts, keepAgreement, signedBy, type SignUpAgreement } from './keep-agreement';
