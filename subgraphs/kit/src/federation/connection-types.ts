import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { InheritMaxAge, Tag } from './directives';
import { PageInfo } from './shared-types';

export interface ConnectionTypeOptions {
  /** Whether its objects take the age of the field that returned them (public lists). */
  cached?: boolean;
  /** Whether the list can be counted; such a connection answers `totalCount` by a resolver or a plain value. */
  counted?: boolean;
  /** Contract that may see all of it. */
  tag?: string;
}

/** The edge and connection classes of a noun, for a Relay list; extend the connection to add fields. */
export function connectionTypes<T extends object>(
  name: string,
  node: () => ClassType<T>,
  options: ConnectionTypeOptions = {},
) {
  const cached = options.cached ? InheritMaxAge() : () => undefined;
  const tagged = options.tag ? Tag(options.tag) : () => undefined;

  @cached
  @ObjectType(`${name}Edge`, { description: `${name} at its place in a list.` })
  class Edge {
    @tagged
    @Field({ description: 'Pass it as after to go on behind this one.' })
    cursor!: string;
    @tagged
    @Field(() => node())
    node!: T;
  }

  @cached
  @ObjectType(`${name}Connection`, { description: `A page of ${name} items.` })
  class Page {
    @tagged
    @Field(() => [Edge], { description: 'Items with their cursors.' })
    edges!: Edge[];
    @tagged
    @Field(() => [node()], { description: 'The items alone.' })
    nodes!: T[];
    @tagged
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
  }

  if (options.counted !== false) {
    // May be a promise: counting can go on while the page is read.
    Field(() => Int, {
      simple: false,
      description: 'Items in the whole list, counted up to 10,000; 10,001 means more.',
    })(Page.prototype, 'totalCount');
    tagged(Page.prototype, 'totalCount');
  }
  return { Edge, Connection: Page as ClassType<Page & { totalCount: number }> };
}
