import { Shareable } from '@cep/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { CourseReference } from '../elsewhere';

/** The inbox shows a title with every lead: told from the log, it needs no second subgraph. */
@Resolver(() => CourseReference)
export class KnownCourseResolver {
  @Shareable()
  @FieldResolver(() => String, { description: 'Title in Spanish.' })
  title(@Root() course: CourseReference, @Ctx() context: LeadsContext): string | Promise<string> {
    return course.title ?? context.loaders.courseTitle.load(course.id);
  }
}
