import { connectionTypes, Key } from '@cep/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Key('id')
@Entity('note')
@ObjectType({ description: 'A note by staff.' })
export class Note {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  leadId!: string;
  /** May hold personal data: shown to those who may see contacts. */
  @Column('text')
  body!: string;
  @Column('uuid', { nullable: true })
  authorId!: string | null;
  @Column('text')
  idempotencyKey!: string;
  @Field({ description: 'When.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}

export const { Connection: NoteConnection } = connectionTypes('Note', () => Note, { counted: false });

@InputType({ description: 'A note.' })
export class AddNoteInput {
  @Field(() => ID, { description: 'Lead.' })
  leadId!: string;
  @Field({ description: 'Text, up to 5,000 characters.' })
  body!: string;
  @Field(() => ID, { description: 'Made by the client: sending it twice is harmless.' })
  idempotencyKey!: string;
}
