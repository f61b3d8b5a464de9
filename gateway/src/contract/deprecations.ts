import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export interface Deprecation {
  /** As Course.title, or Course.title(locale:). */
  path: string;
  reason: string;
  /** The day until which it stays; null when its reason names none. */
  until: string | null;
}

const DAY = /\b(\d{4}-\d{2}-\d{2})\b/;

/** Everything deprecated in a schema. */
export function deprecationsOf(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = [];
  const note = (path: string, { deprecationReason }: { deprecationReason?: string | null | undefined }): void => {
    if (typeof deprecationReason === 'string')
      found.push({ path, reason: deprecationReason, until: untilOf(deprecationReason) });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    }
  }
  return found;
}

/** The day named in a reason such as «Use area (until 2027-05-01)»; null for none, or one that no calendar has. */
export function untilOf(reason: string): string | null {
  const day = DAY.exec(reason)?.[1];
  if (day === undefined) return null;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}
