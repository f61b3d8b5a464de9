import { DateTimeScalar, Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { UserRole, UserStatus } from './user.enums';

/** Address and last login have no `@Field`: the resolver shows them only to those who may see them. */
@Key('id')
@ObjectType({ description: 'A person with an account.' })
@Entity('app_user')
@Index('app_user_name_idx', ['name', 'id'])
@Check('app_user_name_check', `name <> ''`)
@Check('app_user_email_check', 'email = lower(email)')
@Check('app_user_role_check', `role IN (${sqlList(UserRole)})`)
@Check('app_user_status_check', `status IN (${sqlList(UserStatus)})`)
@Check('app_user_password_check', `status <> 'ACTIVE' OR password_hash IS NOT NULL`)
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

  /** Never read along with the rest; null until somebody invited has set one. */
  @Column('text', { select: false, nullable: true })
  passwordHash!: string | null;

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

function sqlList(values: Record<string, string>): string {
  return Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ');
}
