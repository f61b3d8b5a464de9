import type { GraphQLField, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { requirePermission } from './authorise';
import type { Permission } from './permissions';
import type { Principal } from './principal';

/** What a root field asks of its caller: a permission, or nothing. */
export type Rule = Permission | 'anybody';

const KEY = 'allow';

/**
 * Declares who may call a root field; the kit enforces it before the resolver runs. A root field without it keeps its
 * subgraph from starting. Which rows, the resolver decides by `scopeOf`.
 */
export const Allow = (rule: Rule): MethodDecorator => Extensions({ [KEY]: rule }) as MethodDecorator;

export interface RootField {
  /** As `Query.lead`. */
  path: string;
  rule: Rule;
}

type Field = GraphQLField<unknown, { principal: Principal }>;

/** @throws for a root field that declares no rule. */
function rootFields(schema: GraphQLSchema): (RootField & { field: Field })[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field: Field) => {
      const path = `${root?.name}.${field.name}`;
      const rule = field.extensions[KEY] as Rule | undefined;
      if (rule === undefined) throw new Error(`${path} does not say who may call it: give it @Allow`);
      return { path, rule, field };
    }),
  );
}

/**
 * Puts the rules before the resolvers of a schema: before a query or mutation runs, and before a subscription begins.
 * @returns the rules
 * @throws for a root field that declares none
 */
export function enforceRules(schema: GraphQLSchema): RootField[] {
  const fields = rootFields(schema);
  for (const { rule, field } of fields) {
    if (rule === 'anybody') continue;
    const { resolve, subscribe } = field;
    if (subscribe) {
      field.subscribe = (source, args, context, info) => {
        requirePermission(context, rule);
        return subscribe(source, args, context, info);
      };
    } else if (resolve) {
      field.resolve = (source, args, context, info) => {
        requirePermission(context, rule);
        return resolve(source, args, context, info);
      };
    }
  }
  return fields.map(({ path, rule }) => ({ path, rule }));
}
