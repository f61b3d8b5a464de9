import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** One thing of the contract that a document uses. */
export interface UsedField {
  /** As Course.title, or Course.runs(filter:) for a deprecated argument. */
  field: string;
  /** Null: it stays. */
  deprecation: string | null;
}

/**
 * What a document uses of a schema: its fields, and of arguments, input fields and enum values those that are
 * deprecated. Values that come in variables are not looked into.
 */
export function usedFields(document: DocumentNode, schema: GraphQLSchema): UsedField[] {
  const found = new Map<string, string | null>();
  const info = new TypeInfo(schema);
  const noteDeprecated = (path: string, reason: string | null | undefined): void => {
    if (typeof reason === 'string') found.set(path, reason);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (parent && field && !name.value.startsWith('__'))
          found.set(`${parent.name}.${name.value}`, field.deprecationReason ?? null);
      },
      Argument: ({ name }) => {
        const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        noteDeprecated(`${parent?.name}.${field?.name}(${name.value}:)`, argument?.deprecationReason);
      },
      ObjectField: ({ name }) => {
        const type = getNamedType(info.getParentInputType());
        if (isInputObjectType(type))
          noteDeprecated(`${type.name}.${name.value}`, type.getFields()[name.value]?.deprecationReason);
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(info.getInputType());
        noteDeprecated(`${type?.name}.${value}`, info.getEnumValue()?.deprecationReason);
      },
    }),
  );
  return [...found].map(([field, deprecation]) => ({ field, deprecation }));
}
