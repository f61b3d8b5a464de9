import { CodedError, Key, Shareable } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Things whose rows stand in another subgraph; here there is their id and what the log told of them. */
@Key('id', { resolvable: false })
@ObjectType('Course', { description: 'A course as offered.' })
export class CourseReference {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  readonly id: string;
  private readonly knownTitle: string | null;

  /** @param knownTitle null for a course that the log of content never told of */
  constructor(id: string, knownTitle: string | null) {
    this.id = id;
    this.knownTitle = knownTitle;
  }

  /** The inbox shows a title with every lead: told from the log, it needs no second subgraph. */
  @Shareable()
  @Field(() => String, { description: 'Title in Spanish.' })
  get title(): string {
    if (this.knownTitle === null) throw new CodedError('NOT_FOUND', 'Este curso no está en el catálogo.');
    return this.knownTitle;
  }
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

/** In the place of words that the caller may not read. */
export const MASKED = '•••';

/** A reference field's value: null where no id is stored. */
export function referenceTo(id: string | null): { id: string } | null {
  return id ? { id } : null;
}
