import { defineSubgraph } from '@cep/kit';
import { identityLoaders, type IdentityLoaders } from './context';
import { cookieSettings } from './env';
import { migrations } from './migrations';
import { LoginResolver, warmUpPasswords } from './modules/login';
import { RefreshToken, Session, SessionResolver } from './modules/session';
import { User, UserConnectionResolver, userReferences, UserResolver } from './modules/user';

/** Who people are, what they may do, and their logins. */
export const identitySubgraph = defineSubgraph<IdentityLoaders>({
  name: 'identity',
  resolvers: [UserResolver, UserConnectionResolver, LoginResolver, SessionResolver],
  entities: [User, Session, RefreshToken],
  migrations,
  loaders: identityLoaders,
  references: { User: userReferences },
  background: [
    async () => {
      // A setting at fault must stop the start, not the first login.
      cookieSettings();
      await warmUpPasswords();
      return { stop: () => Promise.resolve() };
    },
  ],
});
