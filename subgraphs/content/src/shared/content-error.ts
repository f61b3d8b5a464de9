import { UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { z } from 'zod';

export enum ContentErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  SLUG_TAKEN = 'SLUG_TAKEN',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  NOT_PUBLISHABLE = 'NOT_PUBLISHABLE',
}
registerEnumType(ContentErrorCode, {
  name: 'ContentErrorCode',
  description: 'Expected failures of content mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    REQUIRED: { description: 'The value is missing.' },
    SLUG_TAKEN: { description: 'Another page has this address.' },
    NOT_FOUND: { description: 'There is none.' },
    CONFLICT: { description: 'Somebody changed it first.' },
    NOT_PUBLISHABLE: { description: 'Something needed for publishing is missing.' },
  },
});

@ObjectType({ implements: UserError, description: 'Expected failure of a content mutation.' })
export class ContentError extends UserError {
  @Field(() => ContentErrorCode, { description: 'Code for programs.' })
  code!: ContentErrorCode;
}

/** @param field path inside the input, from its outermost field; null when no field is at fault. */
export function contentError(code: ContentErrorCode, field: readonly string[] | null, message: string): ContentError {
  return Object.assign(new ContentError(), { code, field: field ? [...field] : null, message });
}

/** Ends a use case: the transaction is rolled back and its errors become the payload's. */
export class Refused extends Error {
  constructor(readonly errors: readonly ContentError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'Refused';
  }
}

export function refuse(code: ContentErrorCode, field: readonly string[] | null, message: string): never {
  throw new Refused([contentError(code, field, message)]);
}

/** Somebody saved in between; what they saved is in the payload. */
export function refuseConflict(): never {
  refuse(
    ContentErrorCode.CONFLICT,
    ['expectedVersion'],
    'Alguien ha guardado cambios mientras editabas. Revisa la versión actual y vuelve a guardar.',
  );
}

/** Every fault of an input at once, each beside its field. @throws Refused */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refused(
    result.error.issues.map((issue) =>
      contentError(
        isMissing(issue) ? ContentErrorCode.REQUIRED : ContentErrorCode.INVALID,
        issue.path.map(String),
        issue.message,
      ),
    ),
  );
}

/** GraphQL has checked the types already: what is of the wrong one here is null. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' || (issue.code === 'custom' && issue.params?.['required'] === true);
}
