import { Field, InputType } from 'type-graphql';
import { UserRole, UserStatus } from './user.enums';

@InputType({ description: 'Which users.' })
export class UserFilter {
  @Field(() => [UserRole], { nullable: true, description: 'Any of these; staff when left out.' })
  roles?: UserRole[] | null;

  @Field(() => [UserStatus], { nullable: true, description: 'Any of these.' })
  statuses?: UserStatus[] | null;
}
