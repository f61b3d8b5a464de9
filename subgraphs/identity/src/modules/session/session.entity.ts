import { DateTimeScalar } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { User } from '../user';

/** Why a session was ended on the server. */
export type RevocationReason =
  | 'logout'
  | 'replaced'
  | 'token-reused'
  | 'account-closed'
  | 'by-owner'
  | 'by-administrator'
  | 'role-changed'
  | 'password-changed'
  | 'second-factor-reset';

/** One login on one device: the family of all refresh tokens that came of it. */
@ObjectType({ description: 'One login on one device.' })
@Entity('session')
@Check('session_check', '(revoked_at IS NULL) = (revoked_reason IS NULL)')
export class Session {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Index('session_user_idx')
  @Column('uuid')
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'session_user_id_fkey' })
  user!: Relation<User>;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, name: 'address', description: 'Network address of the login.' })
  @Column('text', { nullable: true })
  clientIp!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the login was.' })
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last renewed.' })
  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  /** However often it is renewed, it ends here. */
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  @Column('timestamptz')
  expiresAt!: Date;

  @Index('session_revoked_idx', { where: 'revoked_at IS NOT NULL' })
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('text', { nullable: true })
  revokedReason!: RevocationReason | null;
}
