import { Allow, Inaccessible, type LoggedEvent } from '@cep/kit';
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { ContentContext } from '../../context';
import { ContentEvent } from './content-event.type';

@Resolver()
export class ContentEventResolver {
  @Inaccessible()
  @Allow('content.follow')
  @Subscription(() => ContentEvent, {
    description: 'Not part of the API schema: the gateway listens to it to drop cached public answers.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: ContentContext }) => {
      return context.eventLog.subscribe({ after: args.after ?? null });
    },
  })
  contentChanged(
    @Root() { cursor, occurredAt, type, subject }: LoggedEvent,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this event; from now when left out.' })
    _after?: string | null,
  ): ContentEvent {
    return { cursor, occurredAt, type, subjectId: subject.id };
  }
}
