import { CreateUsersAndSessions1795305600000 } from './1795305600000-create-users-and-sessions';

/** In the order in which they run; append only. */
export const migrations = [CreateUsersAndSessions1795305600000];
