import { InheritMaxAge, Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ConsentPurpose } from './consent.enums';

/** One version of a text. Never changed: a new wording is a new row. */
@Key('id')
@InheritMaxAge()
@Entity('consent_text')
@ObjectType({ description: 'One version of a text that people agree to.' })
export class ConsentText {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;
  @Field(() => ConsentPurpose, { description: 'What for.' })
  @Column('text')
  purpose!: ConsentPurpose;
  @Field({ description: 'Version.' })
  @Column('text')
  version!: string;
  @Field({ description: 'Exact words.' })
  @Column('text')
  body!: string;
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
  @Field(() => [ConsentText], { description: 'The texts.' })
  nodes!: ConsentText[];
}
