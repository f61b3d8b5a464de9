import { DateTimeScalar, Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { UserRole, UserStatus } from './user.enums';

/** Address and last login have no `@Field`: the resolver shows them only to those who may see them. */
@Key('id')
@ObjectType({ description: 'A person with an account.' })
@Entity('app_user')
export class User {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Name as shown to colleagues.' })
  @Column({ type: 'text', collation: 'es-x-icu' })
  name!: string;

  /** In lower case. */
  @Column('text', { unique: true })
  email!: string;

  /** Never read along with the rest. */
  @Column('text', { select: false })
  passwordHash!: string;

  @Field(() => UserRole, { description: 'What the person may do.' })
  @Column('text')
  role!: UserRole;

  @Field(() => UserStatus, { description: 'Whether the account can be used.' })
  @Column('text', { default: UserStatus.ACTIVE })
  status!: UserStatus;

  @Column('timestamptz', { nullable: true })
  lastLoginAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
