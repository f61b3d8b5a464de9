import { defineSubgraph, type SubgraphDefinition } from '@cep/kit';
import { identityLoaders, type IdentityLoaders } from './context';
import { refuseDemoUsers } from './demo';
import { cookieSettings, readMailEnv } from './env';
import { identityHandlers, identityJobs, type MailSettings } from './jobs';
import { createMailer, type Mailer } from './mail/mailer';
import { migrations } from './migrations';
import { AccessResolver } from './modules/access';
import { AccountResolver } from './modules/account';
import { AgreementResolver } from './modules/agreement';
import { ApiKey, ApiKeyConnectionResolver, apiKeyReferences, ApiKeyResolver } from './modules/api-key';
import { ApiKeyUsageResolver } from './modules/api-key-usage';
import {
  AuditActorResolver,
  AuditEventConnectionResolver,
  auditFollowers,
  AuditResolver,
  provisionAudit,
} from './modules/audit';
import { LoginResolver } from './modules/login';
import { PasswordResolver, warmUpPasswords } from './modules/password';
import { SecondFactorResolver } from './modules/second-factor';
import {
  RefreshToken,
  Session,
  SessionConnectionResolver,
  SessionResolver,
  UserSessionsResolver,
} from './modules/session';
import { SettingResolver } from './modules/setting';
import { SignUpResolver } from './modules/sign-up';
import { User, UserConnectionResolver, userReferences, UserResolver } from './modules/user';

/** Who people are, what they may do, and their logins; with the mail it sends through. */
export function createIdentitySubgraph(settings: MailSettings): SubgraphDefinition {
  return defineSubgraph<IdentityLoaders>({
    name: 'identity',
    resolvers: [
      UserResolver,
      UserConnectionResolver,
      LoginResolver,
      SessionResolver,
      SessionConnectionResolver,
      UserSessionsResolver,
      AccountResolver,
      PasswordResolver,
      SignUpResolver,
      AgreementResolver,
      SecondFactorResolver,
      ApiKeyResolver,
      ApiKeyConnectionResolver,
      ApiKeyUsageResolver,
      SettingResolver,
      AuditResolver,
      AuditActorResolver,
      AuditEventConnectionResolver,
      AccessResolver,
    ],
    entities: [User, Session, RefreshToken, ApiKey],
    migrations,
    loaders: identityLoaders,
    references: { User: userReferences, ApiKey: apiKeyReferences },
    background: [
      async ({ db }) => {
        // A setting at fault must stop the start, not the first login.
        cookieSettings();
        await refuseDemoUsers(db);
        await warmUpPasswords();
        return { stop: () => Promise.resolve() };
      },
    ],
    followers: auditFollowers,
    provision: provisionAudit,
    jobs: identityJobs,
    handlers: identityHandlers(settings),
  });
}

let mailer: Mailer | null = null;

/** The subgraph as processes run it: mail by environment. */
export const identitySubgraph = createIdentitySubgraph({
  mailer: () => (mailer ??= createMailer(readMailEnv())),
  sites: () => {
    const { STOREFRONT_URL: storefront, BACKOFFICE_URL: backoffice } = readMailEnv();
    return { storefront, backoffice };
  },
});
