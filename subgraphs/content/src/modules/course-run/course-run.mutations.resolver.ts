import { Allow, Cost } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { Refused, selectionOf } from '../../shared';
import { CreateCourseRunInput, UpdateCourseRunInput } from './course-run.inputs';
import { loadCourseRuns } from './course-run.loader';
import { CreateCourseRunPayload, UpdateCourseRunPayload } from './course-run.types';
import { createCourseRun } from './create-course-run';
import { updateCourseRun } from './update-course-run';

@Resolver()
export class CourseRunMutationsResolver {
  @Cost(10)
  @Allow('course.write')
  @Mutation(() => CreateCourseRunPayload, { nullable: true, description: 'Make a run.' })
  createCourseRun(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input') input: CreateCourseRunInput,
  ): Promise<CreateCourseRunPayload> {
    return answer(context, info, () => createCourseRun(context, input), null);
  }

  @Cost(10)
  @Allow('course.write')
  @Mutation(() => UpdateCourseRunPayload, { nullable: true, description: 'Change a run.' })
  updateCourseRun(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input') input: UpdateCourseRunInput,
  ): Promise<UpdateCourseRunPayload> {
    return answer(context, info, () => updateCourseRun(context, input), input.id);
  }
}

/** The run as it is after the work, or after its refusal with the reasons. */
async function answer(
  context: ContentContext,
  info: GraphQLResolveInfo,
  work: () => Promise<string | void>,
  known: string | null,
): Promise<CreateCourseRunPayload> {
  const asked = selectionOf(info).of('courseRun');
  const read = async (id: string | null) =>
    id ? ((await loadCourseRuns(context.db, [id], { drafts: true }, asked))[0] ?? null) : null;
  try {
    const id = await work();
    return { courseRun: await read(id ?? known), errors: [] };
  } catch (error) {
    if (error instanceof Refused) return { courseRun: await read(known), errors: error.errors };
    throw error;
  }
}
