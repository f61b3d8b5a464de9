import { connectionTypes, Tag } from '@cep/kit';
import { Field, ObjectType } from 'type-graphql';
import { LeadError } from './lead.errors';
import { Lead } from './lead.entity';

@ObjectType({ description: 'What the sender gets back; the same for a duplicate.' })
export class LeadReceipt {
  @Tag('public')
  @Field({ description: 'Short number to quote.' })
  reference!: string;
  @Tag('public')
  @Field({ description: 'When.' })
  receivedAt!: Date;
}

@ObjectType({ description: 'Outcome of createLead.' })
export class CreateLeadPayload {
  @Tag('public')
  @Field(() => LeadReceipt, { nullable: true, description: 'The receipt; null when it failed.' })
  receipt!: LeadReceipt | null;
  @Field(() => Lead, { nullable: true, description: 'The lead; null when it failed or the caller may not read it.' })
  lead!: Lead | null;
  @Tag('public')
  @Field(() => [LeadError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: LeadError[];
}

@ObjectType({ description: 'Outcome of changeLeadStatus.' })
export class ChangeLeadStatusPayload {
  @Field(() => Lead, {
    nullable: true,
    description: 'The lead as it is now, also after a CONFLICT; null when there is none.',
  })
  lead!: Lead | null;
  @Field(() => [LeadError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: LeadError[];
}

@ObjectType({ description: 'Outcome of assignLead.' })
export class AssignLeadPayload extends ChangeLeadStatusPayload {}

const leadConnection = connectionTypes('Lead', () => Lead);

@ObjectType('LeadConnection', { description: 'A page of leads.' })
export class LeadConnection extends leadConnection.Connection {
  @Field({
    description:
      'Cursor of leadEvents as of this answer: subscribe with it and nothing is missed in between; what the page shows already may come once more.',
  })
  eventCursor!: string;
}
