import { InheritMaxAge, Key, Tag } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ConsentPurpose } from './consent.enums';

/** One version of a text. Never changed: a new wording is a new row. */
@Key('id')
@InheritMaxAge()
@Entity('consent_text')
@ObjectType({ description: 'One version of a text that people agree to.' })
export class ConsentText {
  @Tag('public')
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;
  @Tag('public')
  @Field(() => ConsentPurpose, { description: 'What for.' })
  @Column('text')
  purpose!: ConsentPurpose;
  @Tag('public')
  @Field({ description: 'Version.' })
  @Column('text')
  version!: string;
  @Tag('public')
  @Field({ description: 'Exact words.' })
  @Column('text')
  body!: string;
  @Tag('public')
  @Field({ description: 'Hash of the words.' })
  @Column('text')
  sha256!: string;
  /** One text per purpose is the current one. */
  @Column('boolean')
  current!: boolean;
}

@InheritMaxAge()
@ObjectType({ description: 'Consent texts.' })
export class ConsentTextConnection {
  @Tag('public')
  @Field(() => [ConsentText], { description: 'The texts.' })
  nodes!: ConsentText[];
}
