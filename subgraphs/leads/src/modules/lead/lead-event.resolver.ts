import { Allow } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { Activity } from '../activity';
import { followLeads, LeadEvent } from './lead-event';
import { Lead } from './lead.entity';

@Resolver(() => LeadEvent)
export class LeadEventResolver {
  @Allow('lead.read')
  @Subscription(() => LeadEvent, {
    description: 'Changes of leads that the caller may read, in commit order.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: LeadsContext }) => {
      return followLeads(context, args.after ?? null);
    },
  })
  leadEvents(
    @Root() event: LeadEvent,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor; from now when left out.' })
    _after: string | null,
  ): LeadEvent {
    return event;
  }

  @FieldResolver(() => Lead, {
    nullable: true,
    description: 'The lead as it is now; null for GAP, and once it is not yours to see.',
  })
  async subject(@Root() event: LeadEvent, @Ctx() context: LeadsContext): Promise<Lead | null> {
    return event.leadId ? context.loaders.lead.load(event.leadId) : null;
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'Its entry in the timeline; null when there is none.' })
  async activity(@Root() event: LeadEvent, @Ctx() context: LeadsContext): Promise<Activity | null> {
    if (!event.leadId || !event.activityId) return null;
    const inReach = await context.loaders.lead.load(event.leadId);
    return inReach && context.loaders.activity.load(event.activityId);
  }
}
