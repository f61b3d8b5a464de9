export { User } from './user.entity';
export { STAFF_ROLES, UserRole, UserStatus } from './user.enums';
export { type UserLoader, userLoader } from './user.loader';
export { mayReadAccount } from './user.policy';
export { userReferences } from './user.reference';
export { UserConnectionResolver, UserResolver } from './user.resolver';
export { findUserForLogin } from './user.service';
