import { Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Things whose rows stand in another subgraph; here there is their id and what the log told of them. */
@Key('id', { resolvable: false })
@ObjectType('Course', { description: 'A course as offered.' })
export class CourseReference {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;

  /** Undefined where it was not read with the lead. */
  title?: string | null | undefined;
}

@Key('id', { resolvable: false })
@ObjectType('CourseRun', { description: 'A course on given dates at a given place.' })
export class CourseRunReference {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;
}

@Key('id', { resolvable: false })
@ObjectType('Campus', { description: 'A place where courses are taught.' })
export class CampusReference {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;
}

@Key('id', { resolvable: false })
@ObjectType('User', { description: 'A person with an account.' })
export class UserReference {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;
}

/** A reference field's value: null where no id is stored. */
export function referenceTo(id: string | null): { id: string } | null {
  return id ? { id } : null;
}
