import { UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum {{Noun}}ErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  ID_REUSED = 'ID_REUSED',
}
registerEnumType({{Noun}}ErrorCode, {
  name: '{{Noun}}ErrorCode',
  description: 'Expected failures of {{words}} mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    REQUIRED: { description: 'The value is missing.' },
    ID_REUSED: { description: 'The id was used before with other content.' },
  },
});

@ObjectType({ implements: UserError, description: 'Expected failure of a {{words}} mutation.' })
export class {{Noun}}Error extends UserError {
  @Field(() => {{Noun}}ErrorCode, { description: 'Code for programs.' })
  code!: {{Noun}}ErrorCode;
}

export function {{noun}}Error(code: {{Noun}}ErrorCode, field: string[] | null, message: string): {{Noun}}Error {
  return Object.assign(new {{Noun}}Error(), { code, field, message });
}
