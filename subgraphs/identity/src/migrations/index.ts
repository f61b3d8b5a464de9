import { CreateUsersAndSessions1795305600000 } from './1795305600000-create-users-and-sessions';
import { AccountsByMail1795392000000 } from './1795392000000-accounts-by-mail';
import { SecondFactors1795392001000 } from './1795392001000-second-factors';
import { ApiKeysAndSettings1795392002000 } from './1795392002000-api-keys-and-settings';
import { IndexRevokedSessions1795392003000 } from './1795392003000-index-revoked-sessions';
import { UsageOfApiKeys1795392004000 } from './1795392004000-usage-of-api-keys';
import { Agreements1795392005000 } from './1795392005000-agreements';

/** In the order in which they run; append only. */
export const migrations = [
  CreateUsersAndSessions1795305600000,
  AccountsByMail1795392000000,
  SecondFactors1795392001000,
  ApiKeysAndSettings1795392002000,
  IndexRevokedSessions1795392003000,
  UsageOfApiKeys1795392004000,
  Agreements1795392005000,
];
