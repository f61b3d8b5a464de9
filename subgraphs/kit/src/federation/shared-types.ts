import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { InheritMaxAge, Shareable, Tag } from './directives';
import { tagEnum } from './tagged-types';

@Shareable()
@InheritMaxAge()
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Tag('public')
  @Field({ description: 'Whether more follow.' })
  hasNextPage!: boolean;
  @Tag('public')
  @Field({ description: 'Whether some come before.' })
  hasPreviousPage!: boolean;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor!: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor!: string | null;
}

@InterfaceType({
  description: 'An expected failure that a person can mend; the concrete type adds a typed code.',
  // Else each subgraph of one process would show the errors of all the others.
  autoRegisterImplementations: false,
})
export abstract class UserError {
  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault; null when none is.' })
  field!: string[] | null;
  @Field({ description: 'Spanish sentence that says what to do.' })
  message!: string;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, { name: 'SortDirection', description: 'Order.' });
tagEnum('SortDirection', 'public');
