import { DateScalar, Inaccessible } from '@cep/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a key did on one day, by UTC.' })
export class ApiKeyUsageDay {
  @Field(() => DateScalar, { description: 'Day.' })
  date!: string;
  @Field(() => Int, { description: 'Operations that were executed.' })
  operations!: number;
  @Field(() => Int, { description: 'Operations that were refused, for their cost, their text or a spent budget.' })
  refused!: number;
  @Field(() => Int, { description: 'Points of query cost spent.' })
  cost!: number;
}

@ObjectType({ description: 'One operation that a key asks.' })
export class ApiKeyOperationUsage {
  @Field({ description: 'Its name; «(sin nombre)» for those without, «(otras)» for those past 200 names a day.' })
  name!: string;
  @Field(() => Int, { description: 'How often.' })
  count!: number;
  @Field(() => Int, { description: 'Points of query cost spent.' })
  cost!: number;
  @Field(() => DateScalar, { description: 'Last day.' })
  lastUsedOn!: string;
}

@ObjectType({ description: 'One field that a key asks for.' })
export class ApiKeyFieldUsage {
  @Field({ description: 'As Course.title.' })
  field!: string;
  @Field(() => Int, { description: 'Operations that asked for it.' })
  count!: number;
  @Field(() => DateScalar, { description: 'Last day.' })
  lastUsedOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is deprecated, as of its last use; null when it is not.',
  })
  deprecation!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when it stays; null when it is not deprecated.' })
  until!: string | null;
}

@ObjectType({ description: 'What a key did in the last days. What was done in the last seconds may be missing.' })
export class ApiKeyUsage {
  @Field(() => Int, { description: 'Operations that were executed.' })
  operations!: number;
  @Field(() => Int, { description: 'Operations that were refused.' })
  refused!: number;
  @Field(() => Int, { description: 'Points of query cost spent.' })
  cost!: number;
  @Field(() => [ApiKeyUsageDay], { description: 'Each day up to today, the oldest first, those without use too.' })
  days!: ApiKeyUsageDay[];
  @Field(() => [ApiKeyOperationUsage], { description: 'Dearest first, at most 100.' })
  topOperations!: ApiKeyOperationUsage[];
  @Field(() => [ApiKeyFieldUsage], { description: 'Most used first, at most 500.' })
  fields!: ApiKeyFieldUsage[];
  @Field(() => [ApiKeyFieldUsage], { description: 'Those of them that will go, the soonest first.' })
  deprecatedFields!: ApiKeyFieldUsage[];
}

@Inaccessible()
@InputType({ description: 'How often one operation was asked since the last report.' })
export class OperationUsageInput {
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => Int, { description: 'How often.' })
  count!: number;
  @Field(() => Int, { description: 'Points of query cost spent.' })
  cost!: number;
}

@Inaccessible()
@InputType({ description: 'How often one field was asked for since the last report.' })
export class FieldUsageInput {
  @Field({ description: 'As Course.title.' })
  field!: string;
  @Field(() => Int, { description: 'How often.' })
  count!: number;
  @Field(() => String, { nullable: true, description: 'Why it is deprecated; null when it is not.' })
  deprecation?: string | null;
}

@Inaccessible()
@InputType({ description: 'What one key did on one day since the last report.' })
export class ApiKeyUsageInput {
  @Field(() => ID, { description: 'Key.' })
  apiKeyId!: string;
  @Field(() => DateScalar, { description: 'Day, by UTC.' })
  date!: string;
  @Field(() => Int, { description: 'Operations that were refused.' })
  refused!: number;
  @Field(() => [OperationUsageInput], { description: 'Those that were executed.' })
  operations!: OperationUsageInput[];
  @Field(() => [FieldUsageInput], { description: 'Fields they asked for.' })
  fields!: FieldUsageInput[];
}
