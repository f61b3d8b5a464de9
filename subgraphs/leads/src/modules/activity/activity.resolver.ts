import { can } from '@cep/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { referenceTo, UserReference } from '../elsewhere';
import { Activity } from './activity.entity';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => UserReference, { nullable: true, description: 'Who; null for the system and the public.' })
  actor(@Root() activity: Activity): UserReference | null {
    return referenceTo(activity.actorId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'More; null when masked.' })
  detail(@Root() activity: Activity, @Ctx() context: LeadsContext): string | null {
    return can(context.principal, 'lead.readContact') ? activity.detail : null;
  }
}
