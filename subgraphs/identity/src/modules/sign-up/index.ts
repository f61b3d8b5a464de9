export { SignUpResolver } from './sign-up.resolver';
