import { SortDirection, Tag } from '@cep/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConsentInput } from '../consent';
import { LeadSortField, LeadSource, LeadStatus, LostReason } from './lead.enums';

@InputType({
  description:
    'A request for information. Texts are checked by the service, so that each fault is a typed error beside its field.',
})
export class CreateLeadInput {
  @Tag('public')
  @Field(() => ID, { description: 'Made by the client: sending it twice is harmless.' })
  idempotencyKey!: string;
  @Tag('public')
  @Field({ description: 'First name, up to 80 characters.' })
  firstName!: string;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Family name, up to 120 characters.' })
  lastName?: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Address; this or the phone.' })
  email?: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Phone, national or international; this or the address.' })
  phone?: string | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Message, up to 2,000 characters.' })
  message?: string | null;
  @Tag('public')
  @Field(() => ID, { nullable: true, description: 'Course.' })
  courseId?: string | null;
  @Tag('public')
  @Field(() => ID, { nullable: true, description: 'Run.' })
  courseRunId?: string | null;
  @Tag('public')
  @Field(() => ID, { nullable: true, description: 'Campus.' })
  campusId?: string | null;
  @Field(() => LeadSource, { nullable: true, description: 'Door by which it came.' })
  source?: LeadSource | null;
  @Tag('public')
  @Field(() => [ConsentInput], { description: 'Consents given or refused.' })
  consents!: ConsentInput[];
}

@InputType({ description: 'A new status.' })
export class ChangeLeadStatusInput {
  @Field(() => ID, { description: 'Lead.' })
  id!: string;
  @Field(() => LeadStatus, { description: 'Status.' })
  status!: LeadStatus;
  @Field(() => LostReason, { nullable: true, description: 'Needed for LOST.' })
  lostReason?: LostReason | null;
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Who is in charge.' })
export class AssignLeadInput {
  @Field(() => ID, { description: 'Lead.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'Advisor; null takes the owner off.' })
  ownerId?: string | null;
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which leads; values in a list are alternatives, fields add up.' })
export class LeadFilter {
  @Field(() => [LeadStatus], { nullable: true, description: 'Status.' })
  statuses?: LeadStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'Owner.' })
  ownerIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Without owner.' })
  unassigned?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Course.' })
  courseIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Campus.' })
  campusIds?: string[] | null;
  @Field(() => [LeadSource], { nullable: true, description: 'Door.' })
  sources?: LeadSource[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words: name, address, phone or reference; needs the right to see them.',
  })
  text?: string | null;
  @Field(() => Date, { nullable: true, description: 'Came at or after.' })
  createdFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Came before.' })
  createdTo?: Date | null;
}

@InputType({ description: 'Order of leads.' })
export class LeadSort {
  @Field(() => LeadSortField, { description: 'Field.' })
  field!: LeadSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Direction.' })
  direction!: SortDirection;
}
