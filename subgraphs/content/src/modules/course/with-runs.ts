import { CodedError } from '@cep/kit';
import { type FieldNode, getArgumentValues, type GraphQLResolveInfo, GraphQLError, isObjectType } from 'graphql';
import type { Row, Selection, Shape, SqlValues } from '../../shared';
import { type CourseRunListArguments, type CourseRunPage, runsOfCourse } from '../course-run';
import type { Course } from './course.entity';

/** The shape of courses `c`, with a page of the runs of each where one place of the document asks for them. */
export function withRuns(
  shape: Shape<Course>,
  selection: Selection,
  info: GraphQLResolveInfo,
  values: SqlValues,
): Shape<Course> {
  const asked = selection.of('runs');
  const { place } = asked;
  const runs = place && runsAt(place, asked, info, values);
  if (!place || !runs) return shape;
  return {
    ...shape,
    select: `${shape.select}, ${runs.select}`,
    read: (row) => {
      const course = shape.read(row);
      if (course) course.runsAt = { place, page: runs.read(row) };
      return course;
    },
  };
}

/** Nothing where the arguments are at fault: the field says so by itself, beside what the rest of the course answers. */
function runsAt(
  place: FieldNode,
  asked: Selection,
  info: GraphQLResolveInfo,
  values: SqlValues,
): { select: string; read(row: Row): CourseRunPage } | null {
  const type = info.schema.getType('Course');
  const field = isObjectType(type) ? type.getFields()['runs'] : undefined;
  const used = values.list.length;
  try {
    if (!field) return null;
    const page = getArgumentValues(field, place, info.variableValues) as unknown as CourseRunListArguments;
    return runsOfCourse('c', page, asked, values);
  } catch (error) {
    if (!(error instanceof CodedError || error instanceof GraphQLError)) throw error;
    values.list.length = used;
    return null;
  }
}
