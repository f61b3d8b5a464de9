import { DateTimeScalar, Inaccessible } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Inaccessible()
@ObjectType({ description: 'Something public may have changed.' })
export class ContentEvent {
  @Field({ description: 'Hand it back as after to go on behind this event.' })
  cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: Date;
  @Field({ description: 'What happened, for instance course.updated.' })
  type!: string;
  @Field(() => ID, { description: 'To what.' })
  subjectId!: string;
}
