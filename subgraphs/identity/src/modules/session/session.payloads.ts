import { Field, Int, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { User } from '../user';
import { Session } from './session.entity';

@ObjectType({ description: 'Outcome of refreshSession.' })
export class RefreshSessionPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Whose session goes on; null when it has ended.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of logout.' })
export class LogoutPayload extends IdentityPayload {}

@ObjectType({ description: 'Outcome of revokeSession.' })
export class RevokeSessionPayload extends IdentityPayload {
  @Field(() => Session, { nullable: true, description: 'The session that has ended; null when it failed.' })
  session!: Session | null;
}

@ObjectType({ description: 'Outcome of revokeOtherSessions.' })
export class RevokeOtherSessionsPayload extends IdentityPayload {
  @Field(() => Int, { description: 'How many have ended.' })
  revokedCount!: number;
}

@ObjectType({ description: 'Outcome of revokeUserSessions.' })
export class RevokeUserSessionsPayload extends IdentityPayload {
  @Field(() => Int, { description: 'How many have ended.' })
  revokedCount!: number;
}
