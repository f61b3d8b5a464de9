import { DateTimeScalar, Inaccessible, Tag } from '@cep/kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IdentityPayload } from '../../shared';

export enum SettingGroup {
  SITE = 'SITE',
  PROVIDERS = 'PROVIDERS',
  RETENTION = 'RETENTION',
  BUDGETS = 'BUDGETS',
}
registerEnumType(SettingGroup, {
  name: 'SettingGroup',
  description: 'Page of settings.',
  valuesConfig: {
    SITE: { description: 'Name and contacts.' },
    PROVIDERS: { description: 'Outside services.' },
    RETENTION: { description: 'How long data are kept.' },
    BUDGETS: { description: 'Budgets of query cost.' },
  },
});

export enum SettingKind {
  TEXT = 'TEXT',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  URL = 'URL',
  NUMBER = 'NUMBER',
  BOOLEAN = 'BOOLEAN',
  CHOICE = 'CHOICE',
  SECRET = 'SECRET',
}
registerEnumType(SettingKind, {
  name: 'SettingKind',
  description: 'How to read a setting.',
  valuesConfig: {
    TEXT: { description: 'Text.' },
    EMAIL: { description: 'Address of mail.' },
    PHONE: { description: 'Telephone number in E.164.' },
    URL: { description: 'Address of the web.' },
    NUMBER: { description: 'Whole number.' },
    BOOLEAN: { description: 'true or false.' },
    CHOICE: { description: 'One of its choices.' },
    SECRET: { description: 'Can be set and cleared, never read.' },
  },
});

@ObjectType({ description: 'One typed setting.' })
export class Setting {
  @Field(() => ID, { description: 'Its key.' })
  id!: string;
  @Field({ description: 'Dotted name.' })
  key!: string;
  @Field(() => SettingGroup, { description: 'Page on which it stands.' })
  group!: SettingGroup;
  @Field(() => SettingKind, { description: 'How to read the value.' })
  kind!: SettingKind;
  @Field({ description: 'Spanish label of its field.' })
  label!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Spanish sentence on what it does; null when the label says it.',
  })
  help!: string | null;
  @Field(() => [String], { description: 'What a CHOICE can be; else empty.' })
  choices!: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'Value as text, its default when unset; always null for a secret.',
  })
  value!: string | null;
  @Field({ description: 'Whether a value of its own is stored.' })
  isSet!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last change.' })
  updatedAt!: Date | null;
  /** Who changed it last. */
  updatedById!: string | null;
}

@Inaccessible()
@ObjectType({ description: 'A value that somebody set.' })
export class SettingValue {
  @Field({ description: 'Dotted name.' })
  key!: string;
  @Field({ description: 'As text.' })
  value!: string;
}

@ObjectType({ description: 'Name and contacts of the centre, for everybody.' })
export class Site {
  @Tag('public')
  @Field({ description: 'Name.' })
  name!: string;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Address of mail.' })
  email!: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Telephone number in E.164.' })
  phone!: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null;
}

@InputType({ description: 'New value of a setting.' })
export class UpdateSettingInput {
  @Field({ description: 'Dotted name.' })
  key!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Value as text; null goes back to the default, or clears a secret.',
  })
  value?: string | null;
}

@ObjectType({ description: 'Outcome of updateSetting.' })
export class UpdateSettingPayload extends IdentityPayload {
  @Field(() => Setting, { nullable: true, description: 'The setting as it is now; null when there is none.' })
  setting!: Setting | null;
}
