export { SecondFactorResolver } from './second-factor.resolver';
