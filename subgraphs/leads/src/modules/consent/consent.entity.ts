import { Key, Tag } from '@cep/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LeadSource } from '../lead';
import { ConsentPurpose } from './consent.enums';

/** One line of the ledger; never changed but for its withdrawal. */
@Key('id')
@Entity('consent')
@ObjectType({ description: 'One line of the ledger of consents.' })
export class Consent {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  leadId!: string;
  @Field(() => ConsentPurpose, { description: 'What for.' })
  @Column('text')
  purpose!: ConsentPurpose;
  @Field({ description: 'Given or refused.' })
  @Column('boolean')
  granted!: boolean;
  @Column('uuid')
  textId!: string;
  @Field(() => LeadSource, { description: 'Where it was given.' })
  @Column('text')
  source!: LeadSource;
  /** Keyed hash of the network address: proves where a consent came from without keeping the address. */
  @Column('text', { nullable: true })
  ipHash!: string | null;
  @Field({ description: 'When.' })
  @Column({ type: 'timestamptz', precision: 3 })
  occurredAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  @Column({ type: 'timestamptz', nullable: true, precision: 3 })
  withdrawnAt!: Date | null;
}

@ObjectType({ description: 'Consents of a lead, newest first.' })
export class ConsentConnection {
  @Field(() => [Consent], { description: 'The consents.' })
  nodes!: Consent[];
}

@InputType({ description: 'What a person agreed to.' })
export class ConsentInput {
  @Tag('public')
  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;
  @Tag('public')
  @Field({ description: 'Given or refused.' })
  granted!: boolean;
  @Tag('public')
  @Field(() => ID, { description: 'The text that was shown.' })
  textId!: string;
}
