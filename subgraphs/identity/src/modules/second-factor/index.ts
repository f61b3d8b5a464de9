export { proveSecondFactor } from './prove-second-factor';
export { type FactorLoader, factorLoader } from './second-factor.loader';
export { SecondFactorResolver } from './second-factor.resolver';
export { nextStep } from './two-factor';
