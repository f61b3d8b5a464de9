import { DateTimeScalar, Inaccessible } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Inaccessible()
@ObjectType({ description: 'Somebody lost or changed an access. For the gateway alone.' })
export class AccessChange {
  @Field({ description: 'Hand it back as after to go on behind this change.' })
  cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: Date;
  @Field({
    description:
      'session.revoked, user.role-changed, user.deactivated, api-key.updated, api-key.rotated, api-key.revoked or setting.updated.',
  })
  type!: string;
  @Field(() => ID, { nullable: true, description: 'Of which person.' })
  userId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Which session has ended.' })
  sessionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Which key to ask for again.' })
  apiKeyId!: string | null;
}

@Inaccessible()
@ObjectType({ description: 'Where a gateway begins: what to refuse already, and what to follow from.' })
export class AccessState {
  @Field({ description: 'Cursor for accessChanged: nothing falls between this answer and the first change behind it.' })
  cursor!: string;
  @Field(() => [ID], {
    description: 'Sessions revoked so lately that an access token of theirs may not have expired.',
  })
  revokedSessionIds!: string[];
}
