import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Nothing has this id. */
export const NOBODY = '01890000-0000-7000-8000-000000000000';

export interface Call {
  /** As `Query.lead`. */
  path: string;
  kind: 'query' | 'mutation' | 'subscription';
  field: string;
  query: string;
  variables: Record<string, unknown>;
}

/** Where the smallest arguments would be refused for another reason than the caller's role. */
const BETTER: Readonly<Record<string, Record<string, unknown>>> = {
  // Without the challenge of a login they are about somebody who is logged in.
  'Mutation.beginTotp': { input: { challengeToken: 'x' } },
  'Mutation.confirmTotp': { input: { challengeToken: 'x', code: '000000' } },
};

/** A call of every root field of a schema, each with the fewest arguments that are valid. */
export function minimalCalls(schema: GraphQLSchema): Call[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const path = `${type?.name}.${field.name}`;
      const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      const variables =
        BETTER[path] ?? Object.fromEntries(needed.map((arg) => [arg.name, smallest(arg.type, arg.name)]));
      const given = field.args.filter(({ name }) => name in variables);
      const head = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const call = `${field.name}${given.length ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''}`;
      const query = `${kind}${head ? ` (${head})` : ''} { ${call} ${selectionOf(field)} }`;
      return { path, kind, field: field.name, query, variables };
    }),
  );
}

function smallest(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return smallest(type.ofType as GraphQLInputType, name);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(fields.map((field) => [field.name, smallest(field.type, field.name)]));
  }
  const scalars: Record<string, unknown> = { Int: 1, Float: 1, Boolean: false, ID: NOBODY, Date: '2026-01-01' };
  return scalars[type.name] ?? 'x';
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type as GraphQLOutputType);
  if (!isObjectType(type)) return '';
  return 'errors' in type.getFields() ? '{ __typename errors { message } }' : '{ __typename }';
}
