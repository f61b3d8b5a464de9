import { connectionTypes, DateTimeScalar, Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Key('id')
@Entity('{{table}}')
@ObjectType({ description: 'A {{words}}.' })
export class {{Noun}} {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Name.' })
  @Column('text')
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}

export const { Connection: {{Noun}}Connection } = connectionTypes('{{Noun}}', () => {{Noun}}, { counted: false });
