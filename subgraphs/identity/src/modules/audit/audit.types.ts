import { DateTimeScalar } from '@cep/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ActorKind {
  USER = 'USER',
  API_KEY = 'API_KEY',
  SYSTEM = 'SYSTEM',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Kind of principal.',
  valuesConfig: {
    USER: { description: 'A person.' },
    API_KEY: { description: 'A partner or worker.' },
    SYSTEM: { description: 'The product itself.' },
    PUBLIC: { description: 'An anonymous visitor.' },
  },
});

export enum AuditExportFormat {
  CSV = 'CSV',
  JSONL = 'JSONL',
}
registerEnumType(AuditExportFormat, {
  name: 'AuditExportFormat',
  description: 'Form of an exported audit log.',
  valuesConfig: {
    CSV: { description: 'Comma-separated, with a heading line; safe to open in a spreadsheet.' },
    JSONL: { description: 'One JSON object a line, with the hashes.' },
  },
});

@ObjectType({ description: 'Who did it, as it was then.' })
export class AuditActor {
  @Field(() => ActorKind, { description: 'Kind of principal.' })
  kind!: ActorKind;
  @Field({ description: 'Role at that time.' })
  role!: string;
  @Field(() => String, { nullable: true, description: 'Name at that time; null for the public.' })
  name!: string | null;
  /** Of a person or a key. */
  id!: string | null;
}

@ObjectType({ description: 'One changed field.' })
export class FieldChange {
  @Field({ description: 'Field.' })
  path!: string;
  @Field(() => String, { nullable: true, description: 'Old value; null when there was none or it is hidden.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'New value; null when removed or hidden.' })
  after!: string | null;
}

@ObjectType({ description: 'One accepted mutation, chained by hash, append-only.' })
export class AuditEvent {
  @Field(() => ID, { description: 'Number in the chain, without gaps.' })
  id!: string;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: Date;
  @Field(() => AuditActor, { description: 'Who.' })
  actor!: AuditActor;
  @Field({ description: 'Subgraph in which it happened.' })
  source!: string;
  @Field({ description: 'What happened, as user.role-changed.' })
  action!: string;
  @Field({ description: 'Type of what was changed.' })
  subjectType!: string;
  @Field({ description: 'Id of what was changed.' })
  subjectId!: string;
  @Field(() => [FieldChange], { description: 'Before and after, without secrets.' })
  changes!: FieldChange[];
  @Field({ description: 'Request it belongs to.' })
  requestId!: string;
  @Field({ description: 'Hash over this row and the one before, hexadecimal.' })
  hash!: string;
}

@InputType({ description: 'Which audit events; all that is given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'By this person or key.' })
  actorId?: string | null;
  @Field(() => [ActorKind], { nullable: true, description: 'By any of these.' })
  actorKinds?: ActorKind[] | null;
  @Field(() => [String], { nullable: true, description: 'In any of these subgraphs.' })
  sources?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these, as user.role-changed.' })
  actions?: string[] | null;
  @Field(() => String, { nullable: true, description: 'On this type.' })
  subjectType?: string | null;
  @Field(() => String, { nullable: true, description: 'On this row.' })
  subjectId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of this request.' })
  requestId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before then.' })
  to?: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words that all appear in action, subject, name of the actor, request or changes.',
  })
  text?: string | null;
}

@ObjectType({ description: 'A piece of an exported audit log; joined together they are the file.' })
export class AuditExportPiece {
  @Field({ description: 'Text to append to the file.' })
  text!: string;
  @Field(() => Int, { description: 'Audit events in it.' })
  rows!: number;
  @Field(() => String, { nullable: true, description: 'Pass it as after for the next piece; null at the end.' })
  cursor!: string | null;
}

@ObjectType({ description: 'What a filter form offers.' })
export class AuditOptions {
  @Field(() => [String], { description: 'Actions that have happened.' })
  actions!: string[];
  @Field(() => [String], { description: 'Types of subjects.' })
  subjectTypes!: string[];
}
