import { maySee } from '@cep/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { MASKED, referenceTo, UserReference } from '../elsewhere';
import { Activity, ActivityOutcome } from './activity.entity';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => UserReference, { nullable: true, description: 'Who; null for the system and the public.' })
  actor(@Root() activity: Activity): UserReference | null {
    return referenceTo(activity.actorId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'More; null when masked.' })
  detail(@Root() activity: Activity, @Ctx() context: LeadsContext): string | null {
    return maySee(context.principal, 'Activity.detail') ? activity.detail : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was skipped or failed; dots when masked.' })
  reason(@Root() { reason, outcome }: Activity, @Ctx() context: LeadsContext): string | null {
    const ownWords = reason === null || outcome !== ActivityOutcome.FAILED;
    return ownWords || maySee(context.principal, 'Activity.reason') ? reason : MASKED;
  }
}
