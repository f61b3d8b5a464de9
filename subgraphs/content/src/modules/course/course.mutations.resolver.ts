import { Allow, Cost } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { Refused, selectionOf } from '../../shared';
import { changePublication } from './change-publication';
import { ChangePublicationInput, CreateCourseInput, UpdateCourseInput } from './course.inputs';
import { ChangePublicationPayload, CreateCoursePayload, UpdateCoursePayload } from './course.types';
import { createCourse } from './create-course';
import { findCourseById } from './find-course';
import { updateCourse } from './update-course';

@Resolver()
export class CourseMutationsResolver {
  @Cost(10)
  @Allow('course.write')
  @Mutation(() => CreateCoursePayload, { nullable: true, description: 'Make a course as a draft.' })
  createCourse(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input') input: CreateCourseInput,
  ): Promise<CreateCoursePayload> {
    return answer(context, info, () => createCourse(context, input), null);
  }

  @Cost(10)
  @Allow('course.write')
  @Mutation(() => UpdateCoursePayload, { nullable: true, description: 'Change a course.' })
  updateCourse(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input') input: UpdateCourseInput,
  ): Promise<UpdateCoursePayload> {
    return answer(context, info, () => updateCourse(context, input), input.id);
  }

  @Cost(10)
  @Allow('course.write')
  @Mutation(() => ChangePublicationPayload, {
    nullable: true,
    description: 'Publish a course, take it off, archive or restore it.',
  })
  changePublication(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input') input: ChangePublicationInput,
  ): Promise<ChangePublicationPayload> {
    return answer(context, info, () => changePublication(context, input), input.id);
  }
}

/** The course as it is after the work, or after its refusal with the reasons. */
async function answer(
  context: ContentContext,
  info: GraphQLResolveInfo,
  work: () => Promise<string | void>,
  known: string | null,
): Promise<CreateCoursePayload> {
  const read = async (id: string | null) =>
    id ? findCourseById(context.db, id, info, selectionOf(info).of('course')) : null;
  try {
    const id = await work();
    return { course: await read(id ?? known), errors: [] };
  } catch (error) {
    if (error instanceof Refused) return { course: await read(known), errors: error.errors };
    throw error;
  }
}
