import { SortDirection } from '@cep/kit';
import { Field, InputType } from 'type-graphql';
import { UserRole, UserSortField, UserStatus } from './user.enums';

@InputType({ description: 'Which users.' })
export class UserFilter {
  @Field(() => [UserRole], { nullable: true, description: 'Any of these; staff when left out.' })
  roles?: UserRole[] | null;

  @Field(() => [UserStatus], { nullable: true, description: 'Any of these.' })
  statuses?: UserStatus[] | null;

  @Field(() => String, { nullable: true, description: 'In the name; for those who manage users in the address too.' })
  text?: string | null;
}

@InputType({ description: 'Order of users.' })
export class UserSort {
  @Field(() => UserSortField, { description: 'Field.' })
  field!: UserSortField;

  @Field(() => SortDirection, { description: 'Direction.' })
  direction!: SortDirection;
}
